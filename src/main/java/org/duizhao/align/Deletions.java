package org.duizhao.align;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.duizhao.bitext.Bead;
import org.duizhao.bitext.SegmentedText;
import org.duizhao.bitext.Sentence;

/**
 * Gold with more null beads than people's gold has: sentences deleted at random from either side, so that what is left
 * of their beads has no counterpart, or less of it.
 */
final class Deletions {
    private final Random random;
    private final double share;

    /**
     * Deletions of a kind.
     *
     * @param share the share of sentences to delete on each side, 0 to 1
     * @param seed the same seed deletes the same sentences
     */
    Deletions(double share, long seed) {
        this.random = new Random(seed);
        this.share = share;
    }

    GoldText applyTo(GoldText text) {
        Map<Integer, Integer> chineseIndex = new HashMap<>();
        Map<Integer, Integer> englishIndex = new HashMap<>();
        SegmentedText chinese = withDeletions(text.chinese(), chineseIndex);
        SegmentedText english = withDeletions(text.english(), englishIndex);
        List<Bead> beads = new ArrayList<>();
        for (Bead bead : text.beads()) {
            addRest(renumbered(bead.chinese(), chineseIndex), renumbered(bead.english(), englishIndex), beads);
        }
        List<Bead> unknown = new ArrayList<>();
        for (Bead stretch : text.unknown()) {
            List<Integer> chineseLeft = renumbered(stretch.chinese(), chineseIndex);
            List<Integer> englishLeft = renumbered(stretch.english(), englishIndex);
            if (!chineseLeft.isEmpty() || !englishLeft.isEmpty()) {
                unknown.add(new Bead(chineseLeft, englishLeft));
            }
        }
        return new GoldText(text.name(), chinese, english, beads, unknown);
    }

    private SegmentedText withDeletions(SegmentedText text, Map<Integer, Integer> newIndex) {
        List<Sentence> kept = new ArrayList<>();
        for (Sentence sentence : text.sentences()) {
            if (random.nextDouble() >= share) {
                newIndex.put(sentence.index(), kept.size());
                kept.add(renumbered(sentence, kept.size()));
            }
        }
        return new SegmentedText(text.source(), kept, text.setAside());
    }

    private static Sentence renumbered(Sentence sentence, int index) {
        return new Sentence(
                index,
                sentence.kind(),
                sentence.section(),
                sentence.turn(),
                sentence.block(),
                sentence.text(),
                sentence.span(),
                sentence.time());
    }

    private static List<Integer> renumbered(List<Integer> indices, Map<Integer, Integer> newIndex) {
        return indices.stream().filter(newIndex::containsKey).map(newIndex::get).toList();
    }

    /** What is left of a bead; of one that lost a whole side each sentence becomes a null bead of its own. */
    private static void addRest(List<Integer> chinese, List<Integer> english, List<Bead> beads) {
        if (!chinese.isEmpty() && !english.isEmpty()) {
            beads.add(new Bead(chinese, english));
        } else {
            chinese.forEach(index -> beads.add(new Bead(List.of(index), List.of())));
            english.forEach(index -> beads.add(new Bead(List.of(), List.of(index))));
        }
    }
}
