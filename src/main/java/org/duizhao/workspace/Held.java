package org.duizhao.workspace;

import java.util.List;
import java.util.Map;
import org.duizhao.workspace.document.Document;
import org.duizhao.workspace.document.DocumentBead;
import org.duizhao.workspace.edit.Splice;

/**
 * A document as it stands in the file.
 *
 * @param version its version
 * @param document the document
 * @param places the places of its beads, by id
 */
record Held(long version, Document document, Map<Long, Long> places) {
    Held {
        places = Map.copyOf(places);
    }

    Snapshot snapshot() {
        return new Snapshot(version, document);
    }

    /** Places for the beads that a change brings, in order; none where there is no room for them. */
    List<Long> placesFor(Splice splice) {
        List<DocumentBead> beads = document.beads();
        int end = splice.position() + splice.removed().size();
        int count = splice.added().size();
        long below = splice.position() == 0 ? 0 : place(beads.get(splice.position() - 1));
        return end == beads.size() ? Places.above(below, count) : Places.between(below, place(beads.get(end)), count);
    }

    long place(DocumentBead bead) {
        return places.getOrDefault(bead.id(), 0L);
    }
}
