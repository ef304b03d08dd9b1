package org.duizhao.align;

import java.util.List;
import org.duizhao.bitext.Bead;
import org.duizhao.bitext.SegmentedText;

/**
 * A pair of texts with the beads that people found right.
 *
 * @param name what it is called in tables
 * @param chinese the Chinese side
 * @param english the English side
 * @param beads the gold, in any order; every sentence stands in one
 */
public record GoldText(String name, SegmentedText chinese, SegmentedText english, List<Bead> beads) {
    public GoldText {
        beads = List.copyOf(beads);
    }
}
