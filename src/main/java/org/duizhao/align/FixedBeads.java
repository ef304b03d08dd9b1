package org.duizhao.align;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import org.duizhao.bitext.Bead;
import org.duizhao.problem.BadInputException;
import org.duizhao.problem.Place;

/**
 * Beads that a person has confirmed. Those with both sides part the texts into gaps; the sentences of null beads stay
 * without counterpart, each as a null bead of its own.
 */
final class FixedBeads {
    private final List<Bead> paired;
    private final List<Gap> gaps;
    private final BitSet unpairedChinese = new BitSet();
    private final BitSet unpairedEnglish = new BitSet();

    private FixedBeads(List<Bead> paired, List<Gap> gaps) {
        this.paired = paired;
        this.gaps = gaps;
    }

    static FixedBeads none(int chineseSize, int englishSize) {
        return of(List.of(), chineseSize, englishSize);
    }

    /**
     * Checks beads against the texts they are of.
     *
     * @throws BadInputException if a bead leaves the texts, has a hole, or crosses another
     */
    static FixedBeads of(List<Bead> beads, int chineseSize, int englishSize) {
        List<Bead> paired = new ArrayList<>(beads.stream()
                .filter(bead -> !bead.isNull())
                .sorted(Comparator.comparing(bead -> bead.chinese().get(0)))
                .toList());
        List<Gap> gaps = new ArrayList<>();
        Corner from = new Corner(0, 0);
        for (Bead bead : paired) {
            Corner start = new Corner(bead.chinese().get(0), bead.english().get(0));
            Corner end = new Corner(
                    start.chinese() + bead.chinese().size(),
                    start.english() + bead.english().size());
            check(bead, start.chinese() >= from.chinese() && start.english() >= from.english(), "crosses another");
            check(bead, last(bead.chinese()) < end.chinese() && last(bead.english()) < end.english(), "has a hole");
            check(bead, end.chinese() <= chineseSize && end.english() <= englishSize, "leaves the texts");
            gaps.add(new Gap(from, start));
            from = end;
        }
        gaps.add(new Gap(from, new Corner(chineseSize, englishSize)));
        FixedBeads fixed = new FixedBeads(paired, gaps);
        for (Bead bead : beads) {
            if (bead.isNull()) {
                bead.chinese().forEach(fixed.unpairedChinese::set);
                bead.english().forEach(fixed.unpairedEnglish::set);
            }
        }
        boolean inside = fixed.unpairedChinese.length() <= chineseSize && fixed.unpairedEnglish.length() <= englishSize;
        beads.stream().filter(Bead::isNull).findFirst().ifPresent(bead -> check(bead, inside, "leaves the texts"));
        paired.forEach(bead -> check(bead, fixed.leavesPaired(bead), "pairs a sentence that another leaves alone"));
        return fixed;
    }

    /** The beads with both sides, in order. */
    List<Bead> paired() {
        return paired;
    }

    /** What is left between them, one more than there are; gap k ends where bead k starts. */
    List<Gap> gaps() {
        return gaps;
    }

    /** Whether a bead would pair a sentence that has no counterpart. */
    boolean forbids(int i, int iEnd, int j, int jEnd) {
        if (i == iEnd || j == jEnd) {
            return false;
        }
        int chinese = unpairedChinese.nextSetBit(i);
        int english = unpairedEnglish.nextSetBit(j);
        return (chinese >= 0 && chinese < iEnd) || (english >= 0 && english < jEnd);
    }

    private boolean leavesPaired(Bead bead) {
        return bead.chinese().stream().noneMatch(unpairedChinese::get)
                && bead.english().stream().noneMatch(unpairedEnglish::get);
    }

    private static int last(List<Integer> indices) {
        return indices.get(indices.size() - 1);
    }

    private static void check(Bead bead, boolean good, String what) {
        if (!good) {
            throw new BadInputException(
                    Place.of("fixed bead " + bead.chinese() + ":" + bead.english()),
                    "it " + what,
                    "fix beads of these two texts only, in the order of both");
        }
    }
}
