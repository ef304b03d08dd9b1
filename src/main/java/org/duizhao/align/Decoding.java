package org.duizhao.align;

import java.util.ArrayList;
import java.util.List;
import org.duizhao.bitext.AlignedBead;
import org.duizhao.bitext.Bead;

/** What decoding found: the best ladder, and how many beads of each type there probably are. */
final class Decoding {
    private final List<AlignedBead> beads = new ArrayList<>();
    private final double[] expectedTypes = new double[BeadType.ALL.size()];

    /** The best ladders of all gaps between fixed beads, and those beads. */
    static Decoding of(List<ScoredArcs> gaps, FixedBeads fixed) {
        Decoding decoding = new Decoding();
        for (int gap = 0; gap < gaps.size(); gap++) {
            gaps.get(gap).decodeInto(decoding);
            if (gap < fixed.paired().size()) {
                decoding.addFixed(fixed.paired().get(gap));
            }
        }
        return decoding;
    }

    void add(AlignedBead bead) {
        beads.add(bead);
    }

    /** Adds a bead that is known. */
    private void addFixed(Bead bead) {
        beads.add(new AlignedBead(bead, 1));
        int type = BeadType.ALL.indexOf(
                new BeadType(bead.chinese().size(), bead.english().size()));
        if (type >= 0) {
            expectedTypes[type]++;
        }
    }

    void expect(int type, double probability) {
        expectedTypes[type] += probability;
    }

    List<AlignedBead> beads() {
        return List.copyOf(beads);
    }

    /** The sum of the posterior probabilities of all beads of each type. */
    double[] expectedTypes() {
        return expectedTypes.clone();
    }
}
