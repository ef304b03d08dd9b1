package org.duizhao.align;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.duizhao.bitext.AlignedBead;
import org.duizhao.bitext.Bead;

/**
 * The best path through a lattice (Viterbi) and the posterior probabilities of beads (forward-backward), as for any
 * semi-Markov conditional random field (Sarawagi and Cohen 2004).
 */
final class Decoder {
    private static final double UNREACHED = Double.NEGATIVE_INFINITY;
    /** What is less probable than e to this power is left out of a narrowed band. */
    private static final double NEGLIGIBLE = -16;

    private final Lattice lattice;
    private final Band band;
    private final int[] chineseOf = new int[Lattice.TYPES];
    private final int[] englishOf = new int[Lattice.TYPES];
    private final double[] forward;
    private final double[] backward;

    Decoder(Lattice lattice) {
        this.lattice = lattice;
        this.band = lattice.band();
        for (int type = 0; type < Lattice.TYPES; type++) {
            chineseOf[type] = BeadType.ALL.get(type).chinese();
            englishOf[type] = BeadType.ALL.get(type).english();
        }
        this.forward = forwardSums();
        this.backward = backwardSums();
    }

    /** Adds the best ladder and the expected counts of types to what is known of a document. */
    void decodeInto(Decoding decoding) {
        bestPath().forEach(decoding::add);
        for (int i = band.firstBorder(); i <= band.lastBorder(); i++) {
            for (int j = band.low(i); j <= band.high(i); j++) {
                int node = lattice.node(i, j);
                for (int type = 0; type < Lattice.TYPES; type++) {
                    if (lattice.score(node, type) != Lattice.IMPOSSIBLE) {
                        decoding.expect(type, probability(node, type, i, j));
                    }
                }
            }
        }
    }

    /** The part of the band that the path may take at all. */
    Band likelyBand() {
        int size = band.lastBorder() - band.firstBorder() + 1;
        int[] low = new int[size];
        int[] high = new int[size];
        for (int k = 0; k < size; k++) {
            int i = band.firstBorder() + k;
            low[k] = band.high(i);
            high[k] = band.low(i);
            for (int j = band.low(i); j <= band.high(i); j++) {
                int node = lattice.node(i, j);
                if (forward[node] + backward[node] - backward[0] > NEGLIGIBLE) {
                    low[k] = Math.min(low[k], j);
                    high[k] = Math.max(high[k], j);
                }
            }
        }
        low[0] = band.low(band.firstBorder());
        high[size - 1] = band.high(band.lastBorder());
        return Band.of(band.firstBorder(), low, high);
    }

    private double probability(int node, int type, int i, int j) {
        double logProbability = logProbability(node, type, i, j);
        return logProbability < NEGLIGIBLE ? 0 : Math.min(1, Math.exp(logProbability));
    }

    /** The posterior probability of a bead; a sentence that stands alone is the same bead wherever the other side is. */
    private double probabilityOfBead(int type, int i, int j) {
        double sum = probabilityIfPossible(type, i, j);
        if (englishOf[type] == 0) {
            for (int other = band.low(i); other <= band.high(i); other++) {
                sum += other == j ? 0 : probabilityIfPossible(type, i, other);
            }
        } else if (chineseOf[type] == 0) {
            for (int before = i - 1; before >= band.firstBorder() && band.contains(before, j); before--) {
                sum += probabilityIfPossible(type, before, j);
            }
            for (int after = i + 1; band.contains(after, j); after++) {
                sum += probabilityIfPossible(type, after, j);
            }
        }
        return Math.min(1, sum);
    }

    private double probabilityIfPossible(int type, int i, int j) {
        int node = lattice.node(i, j);
        return lattice.score(node, type) == Lattice.IMPOSSIBLE ? 0 : probability(node, type, i, j);
    }

    /** The logarithm of the posterior probability of the bead of a type that starts at a node. */
    double logProbability(int node, int type, int i, int j) {
        int to = lattice.node(i + chineseOf[type], j + englishOf[type]);
        return forward[node] + lattice.score(node, type) + backward[to] - backward[0];
    }

    /** For each node the logarithm of the summed weight of all paths from the start to it. */
    private double[] forwardSums() {
        double[] sum = unreached();
        sum[0] = 0;
        for (int i = band.firstBorder(); i <= band.lastBorder(); i++) {
            for (int j = band.low(i); j <= band.high(i); j++) {
                int node = lattice.node(i, j);
                for (int type = 0; sum[node] != UNREACHED && type < Lattice.TYPES; type++) {
                    float score = lattice.score(node, type);
                    if (score != Lattice.IMPOSSIBLE) {
                        int to = lattice.node(i + chineseOf[type], j + englishOf[type]);
                        sum[to] = LogSpace.add(sum[to], sum[node] + score);
                    }
                }
            }
        }
        return sum;
    }

    /** For each node the logarithm of the summed weight of all paths from it to the end. */
    private double[] backwardSums() {
        double[] sum = unreached();
        sum[lattice.nodes() - 1] = 0;
        for (int i = band.lastBorder(); i >= band.firstBorder(); i--) {
            for (int j = band.high(i); j >= band.low(i); j--) {
                int node = lattice.node(i, j);
                for (int type = 0; type < Lattice.TYPES; type++) {
                    float score = lattice.score(node, type);
                    if (score != Lattice.IMPOSSIBLE) {
                        int to = lattice.node(i + chineseOf[type], j + englishOf[type]);
                        sum[node] = LogSpace.add(sum[node], sum[to] + score);
                    }
                }
            }
        }
        return sum;
    }

    private List<AlignedBead> bestPath() {
        double[] best = unreached();
        byte[] lastType = new byte[lattice.nodes()];
        best[0] = 0;
        for (int i = band.firstBorder(); i <= band.lastBorder(); i++) {
            for (int j = band.low(i); j <= band.high(i); j++) {
                int node = lattice.node(i, j);
                for (int type = 0; best[node] != UNREACHED && type < Lattice.TYPES; type++) {
                    float score = lattice.score(node, type);
                    if (score != Lattice.IMPOSSIBLE) {
                        int to = lattice.node(i + chineseOf[type], j + englishOf[type]);
                        if (best[node] + score > best[to]) {
                            best[to] = best[node] + score;
                            lastType[to] = (byte) type;
                        }
                    }
                }
            }
        }
        return walkBack(lastType);
    }

    private List<AlignedBead> walkBack(byte[] lastType) {
        List<AlignedBead> beads = new ArrayList<>();
        int i = band.lastBorder();
        int j = band.high(i);
        while (i > band.firstBorder() || j > band.low(band.firstBorder())) {
            int type = lastType[lattice.node(i, j)];
            int iStart = i - chineseOf[type];
            int jStart = j - englishOf[type];
            beads.add(new AlignedBead(Bead.of(iStart, i, jStart, j), probabilityOfBead(type, iStart, jStart)));
            i = iStart;
            j = jStart;
        }
        Collections.reverse(beads);
        return beads;
    }

    private double[] unreached() {
        double[] values = new double[lattice.nodes()];
        Arrays.fill(values, UNREACHED);
        return values;
    }
}
