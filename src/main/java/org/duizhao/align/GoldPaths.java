package org.duizhao.align;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.duizhao.bitext.Bead;

/**
 * Which paths through the grid agree with gold. Gold that no path can show as it is (beads too large, with holes, or
 * crossing) is gathered into the smallest stretches that both sides can be cut into; inside those any path agrees, as it
 * does inside the stretches about which gold says nothing.
 */
final class GoldPaths {
    private static final int EXACT = -1;

    private record Arc(int i, int chinese, int j, int english) {}

    private final Set<Arc> exact = new HashSet<>();
    private final int[] stretchOfChinese;
    private final int[] stretchOfEnglish;

    private GoldPaths(int chineseSize, int englishSize) {
        stretchOfChinese = new int[chineseSize];
        stretchOfEnglish = new int[englishSize];
        Arrays.fill(stretchOfChinese, EXACT);
        Arrays.fill(stretchOfEnglish, EXACT);
    }

    static GoldPaths of(GoldText text) {
        GoldPaths paths = new GoldPaths(text.chinese().size(), text.english().size());
        Set<Bead> unknown = Set.copyOf(text.unknown());
        List<Bead> gold = new ArrayList<>(text.beads());
        gold.addAll(text.unknown());
        Corner reached = new Corner(0, 0);
        List<Bead> open = new ArrayList<>();
        int stretch = 0;
        for (Bead bead : inOrder(gold)) {
            open.add(bead);
            int chinese = count(open, true);
            int english = count(open, false);
            if (fills(open, true, reached.chinese(), chinese) && fills(open, false, reached.english(), english)) {
                boolean isKnown = open.stream().noneMatch(unknown::contains);
                paths.add(open, isKnown, reached, chinese, english, stretch++);
                reached = new Corner(reached.chinese() + chinese, reached.english() + english);
                open.clear();
            }
        }
        paths.addStretch(open, stretch);
        return paths;
    }

    /** Whether a bead lies on a path that agrees with gold. */
    boolean agree(int i, int iEnd, int j, int jEnd) {
        if (exact.contains(new Arc(i, iEnd - i, j, jEnd - j))) {
            return true;
        }
        int stretch = i < iEnd ? stretchOfChinese[i] : stretchOfEnglish[j];
        if (stretch == EXACT) {
            return false;
        }
        for (int k = i; k < iEnd; k++) {
            if (stretchOfChinese[k] != stretch) {
                return false;
            }
        }
        for (int k = j; k < jEnd; k++) {
            if (stretchOfEnglish[k] != stretch) {
                return false;
            }
        }
        return true;
    }

    private void add(List<Bead> beads, boolean areKnown, Corner start, int chinese, int english, int stretch) {
        if (areKnown && beads.size() == 1 && BeadType.ALL.contains(new BeadType(chinese, english))) {
            exact.add(new Arc(start.chinese(), chinese, start.english(), english));
        } else {
            addStretch(beads, stretch);
        }
    }

    private void addStretch(List<Bead> beads, int stretch) {
        for (Bead bead : beads) {
            bead.chinese().forEach(index -> stretchOfChinese[index] = stretch);
            bead.english().forEach(index -> stretchOfEnglish[index] = stretch);
        }
    }

    /** Null beads keep their places among the others: they are put where the texts reach them. */
    private static List<Bead> inOrder(List<Bead> gold) {
        List<Bead> paired = new ArrayList<>(gold.stream()
                .filter(bead -> !bead.isNull())
                .sorted(Comparator.comparing(bead -> bead.chinese().get(0)))
                .toList());
        List<Bead> nullChinese = new ArrayList<>(gold.stream()
                .filter(bead -> bead.english().isEmpty())
                .sorted(Comparator.comparing(bead -> bead.chinese().get(0)))
                .toList());
        List<Bead> nullEnglish = new ArrayList<>(gold.stream()
                .filter(bead -> bead.chinese().isEmpty())
                .sorted(Comparator.comparing(bead -> bead.english().get(0)))
                .toList());
        List<Bead> ordered = new ArrayList<>();
        for (Bead bead : paired) {
            while (!nullChinese.isEmpty()
                    && nullChinese.get(0).chinese().get(0) < bead.chinese().get(0)) {
                ordered.add(nullChinese.remove(0));
            }
            while (!nullEnglish.isEmpty()
                    && nullEnglish.get(0).english().get(0) < bead.english().get(0)) {
                ordered.add(nullEnglish.remove(0));
            }
            ordered.add(bead);
        }
        ordered.addAll(nullChinese);
        ordered.addAll(nullEnglish);
        return ordered;
    }

    private static List<Integer> side(Bead bead, boolean chinese) {
        return chinese ? bead.chinese() : bead.english();
    }

    private static int count(List<Bead> beads, boolean chinese) {
        return beads.stream().mapToInt(bead -> side(bead, chinese).size()).sum();
    }

    private static boolean fills(List<Bead> beads, boolean chinese, int from, int count) {
        return beads.stream()
                .flatMap(bead -> side(bead, chinese).stream())
                .allMatch(index -> from <= index && index < from + count);
    }
}
