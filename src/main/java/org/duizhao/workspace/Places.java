package org.duizhao.workspace;

import java.util.ArrayList;
import java.util.List;

/** Where beads are put so that they stand between their neighbours; whole numbers with room between them. */
final class Places {
    /** The room that is left between two beads at first. */
    static final long GAP = 1L << 20;

    private Places() {}

    /** So many places above a place, none above it being taken. */
    static List<Long> above(long below, int count) {
        return between(below, below + (count + 1) * GAP, count);
    }

    /** So many places between two, evenly; none if there is no room for them. */
    static List<Long> between(long below, long above, int count) {
        long step = (above - below) / (count + 1);
        List<Long> places = new ArrayList<>();
        for (int k = 1; k <= count && step > 0; k++) {
            places.add(below + k * step);
        }
        return places;
    }
}
