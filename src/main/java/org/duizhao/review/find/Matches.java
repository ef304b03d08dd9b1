package org.duizhao.review.find;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.duizhao.workspace.document.BeadFilter;
import org.duizhao.workspace.document.Document;
import org.duizhao.workspace.document.DocumentBead;

/** The positions of the beads that a view shows, in order. The place of a bead among them is its index. */
public final class Matches {
    private final int[] positions;

    private Matches(int[] positions) {
        this.positions = positions;
    }

    /** The beads of a document that a view shows. */
    public static Matches of(Document document, View view, Pinyin pinyin) {
        List<DocumentBead> beads = document.beads();
        IntStream all = IntStream.range(0, beads.size());
        if (view.isWhole()) {
            return new Matches(all.toArray());
        }
        BeadFilter filter = view.filter(pinyin);
        return new Matches(
                all.filter(position -> filter.accepts(beads.get(position))).toArray());
    }

    public int size() {
        return positions.length;
    }

    /** The position of the bead of an index. */
    public int position(int index) {
        return positions[index];
    }

    /** The index of the first bead that stands at a position or behind it; their number if none does. */
    public int indexFrom(int position) {
        int found = Arrays.binarySearch(positions, position);
        return found >= 0 ? found : -found - 1;
    }
}
