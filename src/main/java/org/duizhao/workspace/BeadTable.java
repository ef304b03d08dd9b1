package org.duizhao.workspace;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.duizhao.bitext.BeadStatus;
import org.duizhao.bitext.Language;
import org.duizhao.workspace.document.DocumentBead;
import org.duizhao.workspace.document.DocumentSentence;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;

/** Beads with their sentences. */
final class BeadTable {
    private record Link(long bead, Language side, long sentence) {}

    private final Handle handle;
    private final SentenceTable sentences;

    BeadTable(Handle handle, SentenceTable sentences) {
        this.handle = handle;
        this.sentences = sentences;
    }

    /** Some rows in the order of their places. */
    List<BeadRow> load(BeadRows rows) {
        Map<Long, DocumentSentence> texts = sentences.load(rows);
        Map<Long, List<Link>> links = new HashMap<>();
        links(rows)
                .forEach(link -> links.computeIfAbsent(link.bead, id -> new ArrayList<>())
                        .add(link));
        return rows.query(handle, "SELECT id, name, place, probability, status, note FROM bead", "place")
                .map((row, context) -> {
                    List<Link> held = links.getOrDefault(row.getLong("id"), List.of());
                    return new BeadRow(
                            row.getLong("id"),
                            row.getLong("place"),
                            new DocumentBead(
                                    row.getLong("name"),
                                    side(held, Language.CHINESE, texts),
                                    side(held, Language.ENGLISH, texts),
                                    row.getDouble("probability"),
                                    BeadStatus.valueOf(row.getString("status")),
                                    row.getString("note")));
                })
                .list();
    }

    private static List<DocumentSentence> side(List<Link> links, Language side, Map<Long, DocumentSentence> texts) {
        return links.stream()
                .filter(link -> link.side == side)
                .map(link -> texts.get(link.sentence))
                .toList();
    }

    private List<Link> links(BeadRows rows) {
        return rows.query(
                        handle,
                        "SELECT bead.id, side, sentence FROM bead JOIN bead_sentence ON bead_sentence.bead = bead.id",
                        "bead.id, side, position")
                .map((row, context) ->
                        new Link(row.getLong("id"), Language.valueOf(row.getString("side")), row.getLong("sentence")))
                .list();
    }

    /**
     * The rows of the sentences of beads of the document, so that they need not be kept again.
     *
     * @param names the names of the beads
     */
    Map<DocumentSentence, Long> sentenceRows(Collection<Long> names) {
        BeadRows rows = BeadRows.liveOf(names);
        Map<DocumentSentence, Long> ids = new HashMap<>();
        sentences.load(rows).forEach((id, sentence) -> ids.put(sentence, id));
        return ids;
    }

    /**
     * Inserts rows, into the document.
     *
     * @param known rows of sentences that are kept already
     */
    void insert(List<BeadRow> added, Map<DocumentSentence, Long> known) {
        Map<DocumentSentence, Long> ids = new HashMap<>(known);
        keep(added.stream().flatMap(row -> row.bead().sentences()), ids);
        PreparedBatch rows =
                handle.prepareBatch("INSERT INTO bead VALUES (:id, :name, :place, 1, :probability, :status, :note)");
        PreparedBatch links =
                handle.prepareBatch("INSERT INTO bead_sentence VALUES (:bead, :side, :position, :sentence)");
        for (BeadRow row : added) {
            rows.bind("id", row.id())
                    .bind("name", row.bead().id())
                    .bind("place", row.place())
                    .bind("probability", row.bead().probability())
                    .bind("status", row.bead().status())
                    .bind("note", row.bead().note())
                    .add();
            for (Language side : Language.values()) {
                addLinks(links, row.id(), side, row.bead().side(side), ids);
            }
        }
        rows.execute();
        links.execute();
    }

    private void keep(Stream<DocumentSentence> all, Map<DocumentSentence, Long> ids) {
        Map<Long, DocumentSentence> fresh = new LinkedHashMap<>();
        long highest = highest("sentence");
        all.forEach(sentence -> {
            if (!ids.containsKey(sentence)) {
                long id = highest + fresh.size() + 1;
                ids.put(sentence, id);
                fresh.put(id, sentence);
            }
        });
        sentences.insert(fresh);
    }

    private static void addLinks(
            PreparedBatch links,
            long bead,
            Language side,
            List<DocumentSentence> held,
            Map<DocumentSentence, Long> ids) {
        for (int position = 0; position < held.size(); position++) {
            links.bind("bead", bead)
                    .bind("side", side)
                    .bind("position", position)
                    .bind("sentence", ids.get(held.get(position)))
                    .add();
        }
    }

    /** The id that the next row gets. */
    long nextId() {
        return highest("bead") + 1;
    }

    /** The ids of rows of the document, by the names of their beads. */
    List<Long> idsOf(Collection<Long> names) {
        return BeadRows.liveOf(names)
                .query(handle, "SELECT id FROM bead")
                .mapTo(Long.class)
                .list();
    }

    /** The names of the beads of some rows. */
    List<Long> namesOf(Collection<Long> ids) {
        return BeadRows.of(ids)
                .query(handle, "SELECT name FROM bead")
                .mapTo(Long.class)
                .list();
    }

    /** The places of the beads of the document, by their names. */
    Map<Long, Long> places() {
        Map<Long, Long> places = new HashMap<>();
        BeadRows.live()
                .query(handle, "SELECT name, place FROM bead")
                .map((row, context) -> places.put(row.getLong("name"), row.getLong("place")))
                .list();
        return places;
    }

    private long highest(String table) {
        return handle.createQuery("SELECT coalesce(max(id), 0) FROM " + table)
                .mapTo(Long.class)
                .one();
    }

    /** The highest name that a bead has or had. */
    long highestName() {
        return handle.createQuery("SELECT coalesce(max(name), 0) FROM bead")
                .mapTo(Long.class)
                .one();
    }

    /** Puts all rows, old ones too, farther apart, in the same order. */
    void spread() {
        handle.execute("UPDATE bead SET place = spread.place FROM (SELECT id, dense_rank() OVER (ORDER BY place) * "
                + Places.GAP + " AS place FROM bead) AS spread WHERE spread.id = bead.id");
    }
}
