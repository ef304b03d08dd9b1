package org.duizhao.write;

import java.util.Set;
import org.duizhao.bitext.BeadStatus;

/**
 * Which beads an export holds, besides what its format has no place for.
 *
 * @param leastConfidence beads below it are left out, 0 to 1
 * @param statuses beads of other statuses are left out; empty where every status will do
 * @param duplicates what becomes of pairs with the same Chinese, in formats of pairs
 */
public record Selection(double leastConfidence, Set<BeadStatus> statuses, Duplicates duplicates) {
    /** Every bead. */
    public static final Selection ALL = new Selection(0, Set.of(), Duplicates.ALL);

    /** Which of several pairs with the same Chinese is kept. Some tools keep but the last one they read. */
    public enum Duplicates {
        /** All of them. */
        ALL,
        /** The first. */
        FIRST,
        /** That of the highest confidence, the first of equals. */
        BEST
    }

    public Selection {
        statuses = Set.copyOf(statuses);
        if (!(leastConfidence >= 0 && leastConfidence <= 1)) {
            throw new IllegalArgumentException("not a probability: " + leastConfidence);
        }
    }
}
