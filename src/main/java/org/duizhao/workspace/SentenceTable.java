package org.duizhao.workspace;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.duizhao.bitext.Sentence;
import org.duizhao.bitext.TimeRange;
import org.duizhao.workspace.document.DocumentSentence;
import org.duizhao.workspace.document.TermDecision;
import org.duizhao.workspace.document.TermPlace;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;

/** Sentences with their terms. */
final class SentenceTable {
    private final Handle handle;
    private final TurnTable turns;
    private final TermTable terms;

    SentenceTable(Handle handle, TurnTable turns, TermTable terms) {
        this.handle = handle;
        this.turns = turns;
        this.terms = terms;
    }

    /** Inserts sentences under given ids. */
    void insert(Map<Long, DocumentSentence> sentences) {
        PreparedBatch rows = handle.prepareBatch("INSERT INTO sentence VALUES (:id, :kind, :section, :turn, :block,"
                + " :text, :original, :start, :end, :startMillis, :endMillis)");
        PreparedBatch places = handle.prepareBatch("INSERT INTO term_place VALUES (NULL, :sentence, :start, :end,"
                + " :found, :term, :misheard, :alternatives, :decision)");
        sentences.forEach((id, sentence) -> {
            rows.bind("id", id)
                    .bind("kind", sentence.kind())
                    .bind("section", sentence.section())
                    .bind("turn", sentence.turn().map(turns::keep))
                    .bind("block", sentence.block())
                    .bind("text", sentence.text())
                    .bind("original", sentence.original())
                    .bind("start", sentence.span().start())
                    .bind("end", sentence.span().end())
                    .bind("startMillis", sentence.time().map(TimeRange::startMillis))
                    .bind("endMillis", sentence.time().map(TimeRange::endMillis))
                    .add();
            sentence.terms().forEach(place -> add(places, id, place));
        });
        rows.execute();
        places.execute();
    }

    private void add(PreparedBatch places, long sentence, TermPlace place) {
        places.bind("sentence", sentence)
                .bind("start", place.stretch().start())
                .bind("end", place.stretch().end())
                .bind("found", place.found())
                .bind("term", terms.keep(place.term()))
                .bind("misheard", place.misheard())
                .bind("alternatives", terms.keep(place.alternatives()))
                .bind("decision", place.decision())
                .add();
    }

    /** The sentences of some beads, by id. */
    Map<Long, DocumentSentence> load(BeadRows beads) {
        Map<Long, List<TermPlace>> places = places(beads);
        Map<Long, DocumentSentence> sentences = new HashMap<>();
        beads.query(
                        handle,
                        "SELECT DISTINCT sentence.* FROM bead JOIN bead_sentence ON bead_sentence.bead = bead.id"
                                + " JOIN sentence ON sentence.id = bead_sentence.sentence")
                .map((row, context) -> sentences.put(row.getLong("id"), sentence(row, places)))
                .list();
        return sentences;
    }

    private Map<Long, List<TermPlace>> places(BeadRows beads) {
        Map<Long, List<TermPlace>> places = new HashMap<>();
        beads.query(
                        handle,
                        "SELECT DISTINCT term_place.* FROM bead JOIN bead_sentence ON bead_sentence.bead = bead.id"
                                + " JOIN term_place ON term_place.sentence = bead_sentence.sentence",
                        "term_place.id")
                .map((row, context) -> places.computeIfAbsent(row.getLong("sentence"), id -> new ArrayList<>())
                        .add(place(row)))
                .list();
        return places;
    }

    private TermPlace place(ResultSet row) throws SQLException {
        return new TermPlace(
                Columns.span(row),
                row.getString("found"),
                terms.get(row.getLong("term")),
                row.getBoolean("misheard"),
                terms.list(row.getString("alternatives")),
                TermDecision.valueOf(row.getString("decision")));
    }

    private DocumentSentence sentence(ResultSet row, Map<Long, List<TermPlace>> places) throws SQLException {
        return new DocumentSentence(
                Sentence.Kind.valueOf(row.getString("kind")),
                row.getString("section"),
                turns.get(Columns.number(row, "turn")),
                row.getInt("block"),
                row.getString("text"),
                Optional.ofNullable(row.getString("original")),
                Columns.span(row),
                Columns.time(row),
                places.getOrDefault(row.getLong("id"), List.of()));
    }
}
