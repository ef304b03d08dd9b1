package org.duizhao.align;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.duizhao.bitext.AlignedBead;
import org.duizhao.bitext.Bead;

/**
 * Words that a document itself shows to translate each other, whatever the dictionary says: above all names that are
 * translated by meaning (小玄子, Misty). Two units are associated where, over the beads of a first pass, they nearly
 * always occur together and do so often enough that chance will not explain it.
 */
final class Associations {
    /**
     * One English unit that goes with a Chinese one.
     *
     * @param english the English unit
     * @param strength Dice's coefficient over beads, 0 to 1
     */
    record Partner(int english, double strength) {}

    private static final int LEAST_TOGETHER = 4;
    private static final double LEAST_DICE = 0.6;
    private static final double LEAST_PROBABILITY = 0.3;

    private final Map<Integer, List<Partner>> partners = new HashMap<>();

    private Associations() {}

    static Associations none() {
        return new Associations();
    }

    /** What the beads of a first pass show. */
    static Associations of(List<AlignedBead> beads, TokenizedPair tokens) {
        Counts counts = new Counts();
        for (AlignedBead aligned : beads) {
            if (!aligned.bead().isNull() && aligned.probability() >= LEAST_PROBABILITY) {
                counts.add(aligned.bead(), tokens);
            }
        }
        return counts.associations();
    }

    List<Partner> partnersOf(int chineseUnit) {
        return partners.getOrDefault(chineseUnit, List.of());
    }

    boolean isEmpty() {
        return partners.isEmpty();
    }

    /** In how many beads units occur, and occur together. */
    private static final class Counts {
        private final Map<Integer, Integer> ofChinese = new HashMap<>();
        private final Map<Integer, Integer> ofEnglish = new HashMap<>();
        private final Map<Long, Integer> together = new HashMap<>();

        void add(Bead bead, TokenizedPair tokens) {
            Set<Integer> chinese = units(tokens.chinese(), bead.chinese());
            Set<Integer> english = units(tokens.english(), bead.english());
            chinese.forEach(z -> ofChinese.merge(z, 1, Integer::sum));
            english.forEach(e -> ofEnglish.merge(e, 1, Integer::sum));
            for (int z : chinese) {
                for (int e : english) {
                    together.merge((long) z << 32 | e, 1, Integer::sum);
                }
            }
        }

        Associations associations() {
            Associations associations = new Associations();
            together.forEach((pair, count) -> {
                int z = (int) (pair >>> 32);
                int e = (int) (long) pair;
                double dice = 2.0 * count / (ofChinese.getOrDefault(z, 0) + ofEnglish.getOrDefault(e, 0));
                if (count >= LEAST_TOGETHER && dice >= LEAST_DICE) {
                    associations
                            .partners
                            .computeIfAbsent(z, key -> new ArrayList<>())
                            .add(new Partner(e, dice));
                }
            });
            return associations;
        }

        private static Set<Integer> units(Tokens tokens, List<Integer> sentences) {
            Set<Integer> units = new HashSet<>();
            for (int sentence : sentences) {
                for (int t = tokens.start(sentence); t < tokens.start(sentence + 1); t++) {
                    units.add(tokens.unit(t));
                }
            }
            return units;
        }
    }
}
