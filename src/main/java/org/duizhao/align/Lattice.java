package org.duizhao.align;

/**
 * Every bead that fits a band, with its score under the random field. Nodes are the pairs of borders inside the band,
 * in order; each has one arc for every bead type.
 */
final class Lattice {
    static final float IMPOSSIBLE = Float.NEGATIVE_INFINITY;
    static final int TYPES = BeadType.ALL.size();

    private final Band band;
    private final int[] firstNode;
    private final float[] score;

    private Lattice(Band band) {
        this.band = band;
        int borders = band.lastBorder() - band.firstBorder() + 1;
        firstNode = new int[borders + 1];
        for (int k = 0; k < borders; k++) {
            firstNode[k + 1] = Math.addExact(firstNode[k], band.width(band.firstBorder() + k));
        }
        score = new float[Math.multiplyExact(firstNode[borders], TYPES)];
    }

    static Lattice of(Band band, FixedBeads fixed, BeadFeatures features, WeightVector weights) {
        Lattice lattice = new Lattice(band);
        WeightedSum sum = new WeightedSum(weights);
        for (int i = band.firstBorder(); i <= band.lastBorder(); i++) {
            for (int j = band.low(i); j <= band.high(i); j++) {
                int arc = lattice.node(i, j) * TYPES;
                for (int type = 0; type < TYPES; type++) {
                    boolean possible = fits(band, fixed, i, j, type);
                    lattice.score[arc + type] = possible ? (float) sum.of(features, i, j, type) : IMPOSSIBLE;
                }
            }
        }
        return lattice;
    }

    /** Whether a bead from a node of the band ends in it and goes against nothing that is fixed. */
    static boolean fits(Band band, FixedBeads fixed, int i, int j, int type) {
        int iEnd = i + BeadType.ALL.get(type).chinese();
        int jEnd = j + BeadType.ALL.get(type).english();
        return band.contains(iEnd, jEnd) && !fixed.forbids(i, iEnd, j, jEnd);
    }

    Band band() {
        return band;
    }

    int nodes() {
        return firstNode[firstNode.length - 1];
    }

    int node(int i, int j) {
        return firstNode[i - band.firstBorder()] + j - band.low(i);
    }

    /** The score of a bead that starts at a node, or {@link #IMPOSSIBLE}. */
    float score(int node, int type) {
        return score[node * TYPES + type];
    }
}
