package org.duizhao.workspace;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.duizhao.bitext.TimeRange;
import org.duizhao.bitext.Turn;
import org.jdbi.v3.core.Handle;

/** The turns that sentences belong to, each kept once. */
final class TurnTable {
    private final Handle handle;
    private final Map<Long, Turn> turns = new HashMap<>();
    private final Map<Turn, Long> ids = new HashMap<>();

    private TurnTable(Handle handle) {
        this.handle = handle;
    }

    static TurnTable load(Handle handle) {
        TurnTable table = new TurnTable(handle);
        handle.createQuery("SELECT id, number, speaker, label, start_millis, end_millis FROM turn")
                .map((row, context) -> table.remember(
                        row.getLong("id"),
                        new Turn(
                                row.getInt("number"),
                                row.getString("speaker"),
                                row.getString("label"),
                                Columns.time(row))))
                .list();
        return table;
    }

    Optional<Turn> get(Optional<Long> id) {
        return id.map(turns::get);
    }

    /** The id of a turn, which is kept from now on. */
    long keep(Turn turn) {
        Long known = ids.get(turn);
        return known == null ? insert(turn) : known;
    }

    private long insert(Turn turn) {
        long id = turns.size() + 1L;
        handle.createUpdate("INSERT INTO turn VALUES (:id, :number, :speaker, :label, :start, :end)")
                .bind("id", id)
                .bind("number", turn.number())
                .bind("speaker", turn.speaker())
                .bind("label", turn.label())
                .bind("start", turn.time().map(TimeRange::startMillis))
                .bind("end", turn.time().map(TimeRange::endMillis))
                .execute();
        return remember(id, turn);
    }

    private long remember(long id, Turn turn) {
        turns.put(id, turn);
        ids.put(turn, id);
        return id;
    }
}
