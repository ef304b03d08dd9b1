package org.duizhao.align;

import java.util.BitSet;
import java.util.List;
import org.duizhao.bitext.AlignedBead;
import org.duizhao.bitext.Bead;
import org.duizhao.bitext.SegmentedText;

/**
 * A pair of texts with the beads that people found right. Every sentence stands in one of them, or in a stretch about
 * which nobody has said anything.
 *
 * @param name what it is called in tables
 * @param chinese the Chinese side
 * @param english the English side
 * @param beads the gold, in any order
 * @param unknown the stretches about which nothing is known, each as a bead of all its sentences: however they are
 *     aligned, it agrees with gold
 */
public record GoldText(
        String name, SegmentedText chinese, SegmentedText english, List<Bead> beads, List<Bead> unknown) {
    public GoldText {
        beads = List.copyOf(beads);
        unknown = List.copyOf(unknown);
    }

    /** A text about whose every sentence something is known. */
    public GoldText(String name, SegmentedText chinese, SegmentedText english, List<Bead> beads) {
        this(name, chinese, english, beads, List.of());
    }

    /** Of some beads those that gold can judge, since they hold a sentence about which something is known. */
    public List<AlignedBead> judged(List<AlignedBead> proposed) {
        BitSet chineseUnknown = new BitSet();
        BitSet englishUnknown = new BitSet();
        for (Bead stretch : unknown) {
            stretch.chinese().forEach(chineseUnknown::set);
            stretch.english().forEach(englishUnknown::set);
        }
        return proposed.stream()
                .filter(aligned -> !aligned.bead().chinese().stream().allMatch(chineseUnknown::get)
                        || !aligned.bead().english().stream().allMatch(englishUnknown::get))
                .toList();
    }
}
