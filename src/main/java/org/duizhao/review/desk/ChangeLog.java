package org.duizhao.review.desk;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.duizhao.workspace.document.DocumentBead;
import org.duizhao.workspace.edit.Splice;

/** Which beads have changed since when, as far back as the workspace has been open. */
final class ChangeLog {
    private final long start;
    private final Map<Long, Long> versions = new HashMap<>();
    private final List<Entry> entries = new ArrayList<>();

    /** A log of what happens to a document from a version on. */
    ChangeLog(long start) {
        this.start = start;
    }

    /** What made a version. */
    private record Entry(long version, Stretch stretch) {}

    void add(long version, List<Splice> splices) {
        splices.stream().flatMap(splice -> splice.added().stream()).forEach(bead -> versions.put(bead.id(), version));
        entries.add(new Entry(version, Stretch.of(splices)));
    }

    /** Whether a bead is as it was in some version. */
    boolean isAsIn(long version, DocumentBead bead) {
        return versions.getOrDefault(bead.id(), start) <= version;
    }

    /** Where the document differs from a version. */
    Stretch since(long version) {
        if (version < start) {
            return Stretch.EVERYTHING;
        }
        return entries.stream()
                .filter(entry -> entry.version > version)
                .map(Entry::stretch)
                .reduce(Stretch.NOTHING, Stretch::union);
    }
}
