package org.duizhao.align;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
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
        List<Bead> shown = beads.stream()
                .filter(aligned -> !aligned.bead().isNull() && aligned.probability() >= LEAST_PROBABILITY)
                .map(AlignedBead::bead)
                .toList();
        return new Counts(shown, tokens).associations();
    }

    List<Partner> partnersOf(int chineseUnit) {
        return partners.getOrDefault(chineseUnit, List.of());
    }

    boolean isEmpty() {
        return partners.isEmpty();
    }

    /** In how many beads units occur, and occur together. */
    private static final class Counts {
        private final int[][] englishOfBead;
        private final int[] beadsOfEnglish;
        private final List<IntList> beadsOfChinese = new ArrayList<>();

        Counts(List<Bead> beads, TokenizedPair tokens) {
            englishOfBead = new int[beads.size()][];
            beadsOfEnglish = new int[tokens.english().vocabulary().size()];
            for (int z = 0; z < tokens.chinese().vocabulary().size(); z++) {
                beadsOfChinese.add(new IntList());
            }
            for (int bead = 0; bead < beads.size(); bead++) {
                englishOfBead[bead] = units(tokens.english(), beads.get(bead).english());
                for (int e : englishOfBead[bead]) {
                    beadsOfEnglish[e]++;
                }
                for (int z : units(tokens.chinese(), beads.get(bead).chinese())) {
                    beadsOfChinese.get(z).add(bead);
                }
            }
        }

        Associations associations() {
            Associations associations = new Associations();
            int[] together = new int[beadsOfEnglish.length];
            for (int z = 0; z < beadsOfChinese.size(); z++) {
                IntList beads = beadsOfChinese.get(z);
                if (beads.size() >= LEAST_TOGETHER) {
                    List<Partner> partners = partners(beads, together);
                    if (!partners.isEmpty()) {
                        associations.partners.put(z, partners);
                    }
                }
            }
            return associations;
        }

        /** The partners of a unit that occurs in some beads; {@code together} is all zero before and after. */
        private List<Partner> partners(IntList beads, int[] together) {
            List<Partner> partners = new ArrayList<>();
            for (int k = 0; k < beads.size(); k++) {
                for (int e : englishOfBead[beads.get(k)]) {
                    together[e]++;
                }
            }
            for (int k = 0; k < beads.size(); k++) {
                for (int e : englishOfBead[beads.get(k)]) {
                    double dice = 2.0 * together[e] / (beads.size() + beadsOfEnglish[e]);
                    if (together[e] >= LEAST_TOGETHER && dice >= LEAST_DICE) {
                        partners.add(new Partner(e, dice));
                    }
                    together[e] = 0;
                }
            }
            return partners;
        }

        private static int[] units(Tokens tokens, List<Integer> sentences) {
            return sentences.stream()
                    .flatMapToInt(sentence -> IntStream.range(tokens.start(sentence), tokens.start(sentence + 1)))
                    .map(tokens::unit)
                    .distinct()
                    .toArray();
        }
    }
}
