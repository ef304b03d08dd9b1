package org.duizhao.workspace;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.duizhao.workspace.HistoryEntry.State;
import org.jdbi.v3.core.Handle;

/** The edit history: what each edit took out of the document and what it put in. */
final class EditTable {
    private final Handle handle;

    EditTable(Handle handle) {
        this.handle = handle;
    }

    /** Adds an edit; what was undone before it can no longer be done again. */
    void add(Instant made, String description, List<Long> removed, List<Long> added) {
        handle.execute("UPDATE edit SET state = 'ABANDONED' WHERE state = 'UNDONE'");
        long id = handle.createUpdate("INSERT INTO edit VALUES (NULL, :made, :description, 'DONE')")
                .bind("made", made.toString())
                .bind("description", description)
                .executeAndReturnGeneratedKeys("id")
                .mapTo(Long.class)
                .one();
        insert(id, removed, false);
        insert(id, added, true);
    }

    private void insert(long edit, List<Long> beads, boolean added) {
        var batch = handle.prepareBatch("INSERT INTO edit_bead VALUES (:edit, :bead, :added)");
        beads.forEach(bead ->
                batch.bind("edit", edit).bind("bead", bead).bind("added", added).add());
        batch.execute();
    }

    /** The last edit that holds. */
    Optional<HistoryEntry> lastDone() {
        return first("WHERE state = 'DONE' ORDER BY id DESC");
    }

    /** The first edit that can be done again. */
    Optional<HistoryEntry> firstUndone() {
        return first("WHERE state = 'UNDONE' ORDER BY id");
    }

    private Optional<HistoryEntry> first(String condition) {
        return handle.createQuery("SELECT id, made, description, state FROM edit " + condition + " LIMIT 1")
                .map((row, context) -> entry(row))
                .findFirst();
    }

    void setState(long edit, State state) {
        handle.createUpdate("UPDATE edit SET state = :state WHERE id = :id")
                .bind("state", state)
                .bind("id", edit)
                .execute();
    }

    /** The rows of beads that an edit put in, or took out. */
    List<Long> beads(long edit, boolean added) {
        return handle.createQuery("SELECT bead FROM edit_bead WHERE edit = :edit AND added = :added ORDER BY bead")
                .bind("edit", edit)
                .bind("added", added)
                .mapTo(Long.class)
                .list();
    }

    List<HistoryEntry> list() {
        return handle.createQuery("SELECT id, made, description, state FROM edit ORDER BY id")
                .map((row, context) -> entry(row))
                .list();
    }

    private static HistoryEntry entry(ResultSet row) throws SQLException {
        return new HistoryEntry(
                row.getLong("id"),
                Instant.parse(row.getString("made")),
                row.getString("description"),
                State.valueOf(row.getString("state")));
    }
}
