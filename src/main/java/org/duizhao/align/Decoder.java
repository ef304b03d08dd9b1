package org.duizhao.align;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.duizhao.bitext.AlignedBead;
import org.duizhao.bitext.Bead;

/**
 * The best path through a lattice (Viterbi) and the posterior probability of each of its beads (forward-backward), as
 * for any semi-Markov conditional random field (Sarawagi and Cohen 2004).
 */
final class Decoder {
    private static final double UNREACHED = Double.NEGATIVE_INFINITY;

    private final Lattice lattice;
    private final Band band;
    private final int[] chineseOf = new int[Lattice.TYPES];
    private final int[] englishOf = new int[Lattice.TYPES];

    private Decoder(Lattice lattice) {
        this.lattice = lattice;
        this.band = lattice.band();
        for (int type = 0; type < Lattice.TYPES; type++) {
            chineseOf[type] = BeadType.ALL.get(type).chinese();
            englishOf[type] = BeadType.ALL.get(type).english();
        }
    }

    static List<AlignedBead> decode(Lattice lattice) {
        Decoder decoder = new Decoder(lattice);
        double[] forward = decoder.forward();
        double[] backward = decoder.backward();
        return decoder.bestPath(forward, backward);
    }

    /** For each node the logarithm of the summed weight of all paths from the start to it. */
    private double[] forward() {
        double[] sum = unreached();
        sum[0] = 0;
        for (int i = 0; i <= band.lastBorder(); i++) {
            for (int j = band.low(i); j <= band.high(i); j++) {
                int node = lattice.node(i, j);
                for (int type = 0; sum[node] != UNREACHED && type < Lattice.TYPES; type++) {
                    float score = lattice.score(node, type);
                    if (score != Lattice.IMPOSSIBLE) {
                        int to = lattice.node(i + chineseOf[type], j + englishOf[type]);
                        sum[to] = logAdd(sum[to], sum[node] + score);
                    }
                }
            }
        }
        return sum;
    }

    /** For each node the logarithm of the summed weight of all paths from it to the end. */
    private double[] backward() {
        double[] sum = unreached();
        sum[lattice.nodes() - 1] = 0;
        for (int i = band.lastBorder(); i >= 0; i--) {
            for (int j = band.high(i); j >= band.low(i); j--) {
                int node = lattice.node(i, j);
                for (int type = 0; type < Lattice.TYPES; type++) {
                    float score = lattice.score(node, type);
                    if (score != Lattice.IMPOSSIBLE) {
                        int to = lattice.node(i + chineseOf[type], j + englishOf[type]);
                        sum[node] = logAdd(sum[node], sum[to] + score);
                    }
                }
            }
        }
        return sum;
    }

    private List<AlignedBead> bestPath(double[] forward, double[] backward) {
        double[] best = unreached();
        byte[] lastType = new byte[lattice.nodes()];
        best[0] = 0;
        for (int i = 0; i <= band.lastBorder(); i++) {
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
        return walkBack(lastType, forward, backward);
    }

    private List<AlignedBead> walkBack(byte[] lastType, double[] forward, double[] backward) {
        List<AlignedBead> beads = new ArrayList<>();
        double all = backward[0];
        int i = band.lastBorder();
        int j = band.high(i);
        while (i > 0 || j > 0) {
            int to = lattice.node(i, j);
            int type = lastType[to];
            int iStart = i - chineseOf[type];
            int jStart = j - englishOf[type];
            int from = lattice.node(iStart, jStart);
            double logPosterior = forward[from] + lattice.score(from, type) + backward[to] - all;
            double probability = Math.min(1, Math.exp(logPosterior));
            beads.add(new AlignedBead(Bead.of(iStart, i, jStart, j), probability));
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

    private static double logAdd(double a, double b) {
        double high = Math.max(a, b);
        double low = Math.min(a, b);
        double difference = low - high;
        return low == UNREACHED || difference < -40 ? high : high + Math.log1p(Math.exp(difference));
    }
}
