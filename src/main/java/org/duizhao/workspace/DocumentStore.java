package org.duizhao.workspace;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.duizhao.bitext.Language;
import org.duizhao.workspace.HistoryEntry.State;
import org.duizhao.workspace.document.Document;
import org.duizhao.workspace.document.DocumentBead;
import org.duizhao.workspace.edit.Splice;
import org.jdbi.v3.core.Handle;

/** A document in the tables of an open file. Whoever calls it holds the transaction. */
final class DocumentStore {
    private final Handle handle;
    private final SourceTable sources;
    private final BeadTable beads;
    private final EditTable edits;

    private DocumentStore(Handle handle) {
        this.handle = handle;
        this.sources = new SourceTable(handle);
        this.beads = new BeadTable(handle, new SentenceTable(handle, TurnTable.load(handle), TermTable.load(handle)));
        this.edits = new EditTable(handle);
    }

    static DocumentStore of(Handle handle) {
        return new DocumentStore(handle);
    }

    /** Puts a document into tables that are empty. */
    void insert(Document document, Instant created, String program) {
        handle.createUpdate("INSERT INTO document VALUES (1, 1, :created, :program)")
                .bind("created", created.toString())
                .bind("program", program)
                .execute();
        for (Language side : Language.values()) {
            sources.insert(side, document.text(side));
        }
        List<Long> places = Places.above(0, document.beads().size());
        beads.insert(rows(document.beads(), places, 1), Map.of());
    }

    Held load() {
        List<BeadRow> rows = beads.load(BeadRows.live());
        Document document = new Document(
                sources.load(Language.CHINESE),
                sources.load(Language.ENGLISH),
                rows.stream().map(BeadRow::bead).toList(),
                beads.highestName() + 1);
        return new Held(version(), document, places(rows));
    }

    long version() {
        return handle.createQuery("SELECT version FROM document")
                .mapTo(Long.class)
                .one();
    }

    List<HistoryEntry> history() {
        return edits.list();
    }

    /** The edit that would be undone next. */
    Optional<HistoryEntry> undoable() {
        return edits.lastDone();
    }

    /** The edit that would be done again next. */
    Optional<HistoryEntry> redoable() {
        return edits.firstUndone();
    }

    /** Makes one document of another, as an edit of the history. */
    Held change(Held before, Document after, List<Splice> splices, Instant made, String description) {
        Set<Long> removed = splices.stream()
                .flatMap(splice -> splice.removed().stream())
                .map(DocumentBead::id)
                .collect(Collectors.toSet());
        List<Long> removedRows = beads.idsOf(removed);
        var known = beads.sentenceRows(removed);
        BeadRows.of(removedRows).setLive(handle, false);
        Held roomy = withRoom(before, splices);
        List<BeadRow> added = new ArrayList<>();
        for (Splice splice : splices) {
            added.addAll(rows(splice.added(), roomy.placesFor(splice), beads.nextId() + added.size()));
        }
        beads.insert(added, known);
        edits.add(
                made, description, removedRows, added.stream().map(BeadRow::id).toList());
        Map<Long, Long> places = new HashMap<>(roomy.places());
        places.keySet().removeAll(removed);
        places.putAll(places(added));
        return new Held(nextVersion(), after, places);
    }

    /** Takes the last edit back. */
    Held undo(Held before) {
        long edit = edits.lastDone().orElseThrow().number();
        edits.setState(edit, State.UNDONE);
        return exchange(before, edits.beads(edit, true), edits.beads(edit, false));
    }

    /** Does the edit again that was taken back last. */
    Held redo(Held before) {
        long edit = edits.firstUndone().orElseThrow().number();
        edits.setState(edit, State.DONE);
        return exchange(before, edits.beads(edit, false), edits.beads(edit, true));
    }

    private Held exchange(Held before, List<Long> out, List<Long> in) {
        Set<Long> removed = new HashSet<>(beads.namesOf(out));
        BeadRows.of(out).setLive(handle, false);
        BeadRows.of(in).setLive(handle, true);
        List<BeadRow> revived = beads.load(BeadRows.of(in));
        Map<Long, Long> places = new HashMap<>(before.places());
        places.keySet().removeAll(removed);
        places.putAll(places(revived));
        List<DocumentBead> all = new ArrayList<>(before.document().beads());
        all.removeIf(bead -> removed.contains(bead.id()));
        revived.forEach(row -> all.add(row.bead()));
        all.sort(Comparator.comparing(bead -> places.getOrDefault(bead.id(), 0L)));
        return new Held(nextVersion(), before.document().withBeads(all), places);
    }

    /** Splitting beads again and again uses up the room between them. */
    private Held withRoom(Held before, List<Splice> splices) {
        boolean hasRoom = splices.stream()
                .allMatch(splice ->
                        before.placesFor(splice).size() == splice.added().size());
        if (hasRoom) {
            return before;
        }
        beads.spread();
        Map<Long, Long> spread = new HashMap<>(beads.places());
        return new Held(before.version(), before.document(), spread);
    }

    private long nextVersion() {
        handle.execute("UPDATE document SET version = version + 1");
        return version();
    }

    private static List<BeadRow> rows(List<DocumentBead> beads, List<Long> places, long firstId) {
        List<BeadRow> rows = new ArrayList<>();
        for (int k = 0; k < beads.size(); k++) {
            rows.add(new BeadRow(firstId + k, places.get(k), beads.get(k)));
        }
        return rows;
    }

    private static Map<Long, Long> places(List<BeadRow> rows) {
        return rows.stream().collect(Collectors.toMap(row -> row.bead().id(), BeadRow::place));
    }
}
