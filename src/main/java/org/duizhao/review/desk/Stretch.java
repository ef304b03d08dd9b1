package org.duizhao.review.desk;

import java.util.List;
import org.duizhao.workspace.edit.Splice;

/**
 * Which positions of a document have other beads than before.
 *
 * @param first the first of them
 * @param last the last of them; {@link Integer#MAX_VALUE} where all beads behind have moved
 */
public record Stretch(int first, int last) {
    /** No position. */
    public static final Stretch NOTHING = new Stretch(Integer.MAX_VALUE, -1);

    /** Every position. */
    public static final Stretch EVERYTHING = new Stretch(0, Integer.MAX_VALUE);

    /** What some splices change. */
    static Stretch of(List<Splice> splices) {
        Stretch stretch = NOTHING;
        for (Splice splice : splices) {
            boolean moves = splice.added().size() != splice.removed().size();
            int end = splice.position() + splice.added().size() - 1;
            stretch = stretch.union(new Stretch(splice.position(), moves ? Integer.MAX_VALUE : end));
        }
        return stretch;
    }

    /** Both, and what lies between them. */
    Stretch union(Stretch other) {
        return new Stretch(Math.min(first, other.first), Math.max(last, other.last));
    }

    /** Whether nothing has changed. */
    public boolean isEmpty() {
        return first > last;
    }
}
