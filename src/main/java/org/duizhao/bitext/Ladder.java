package org.duizhao.bitext;

import java.util.BitSet;
import java.util.List;
import java.util.function.Function;

/**
 * The beads of a pair of texts in order.
 *
 * @param beads in order of the texts; no sentence stands in two
 */
public record Ladder(List<Bead> beads) {
    public Ladder {
        beads = List.copyOf(beads);
        checkDisjoint(beads, Bead::chinese);
        checkDisjoint(beads, Bead::english);
    }

    /** Whether every sentence of both sides stands in a bead. */
    public boolean covers(int chineseSize, int englishSize) {
        int chinese = 0;
        int english = 0;
        for (Bead bead : beads) {
            chinese += bead.chinese().size();
            english += bead.english().size();
        }
        return chinese == chineseSize && english == englishSize;
    }

    private static void checkDisjoint(List<Bead> beads, Function<Bead, List<Integer>> side) {
        BitSet seen = new BitSet();
        for (Bead bead : beads) {
            for (int index : side.apply(bead)) {
                if (seen.get(index)) {
                    throw new IllegalArgumentException("sentence " + index + " stands in two beads");
                }
                seen.set(index);
            }
        }
    }
}
