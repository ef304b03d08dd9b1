package org.duizhao.align;

import java.util.Arrays;

/**
 * The beads of one pair of texts that a search may take, each with its features: what training needs of a document.
 * Beads that the current weights find all but impossible are left out, except those that agree with gold.
 */
final class ArcTable {
    private static final double LEAST_LOG_PROBABILITY = -16;
    private static final double UNREACHED = Double.NEGATIVE_INFINITY;

    private final int nodes;
    private final IntList from = new IntList();
    private final IntList to = new IntList();
    private final IntList type = new IntList();
    private final IntList isGold = new IntList();
    private final IntList featureStart = new IntList();
    private final IntList feature = new IntList();
    private final DoubleList value = new DoubleList();
    private double[] logRates = new double[BeadType.ALL.size()];

    private ArcTable(int nodes) {
        this.nodes = nodes;
        featureStart.add(0);
    }

    static ArcTable of(PreparedPair pair, DocumentPriors priors, GoldPaths gold, Weights weights) {
        Gap whole = new Gap(
                new Corner(0, 0),
                new Corner(pair.chinese().size(), pair.english().size()));
        Band band = pair.band().within(whole);
        BeadFeatures features = pair.features(priors.withGeneralRates());
        Lattice lattice = Lattice.of(band, pair.fixed(), features, weights);
        Decoder decoder = new Decoder(lattice);
        ArcTable table = new ArcTable(lattice.nodes());
        for (int i = 0; i <= band.lastBorder(); i++) {
            for (int j = band.low(i); j <= band.high(i); j++) {
                for (int t = 0; t < Lattice.TYPES; t++) {
                    table.addIfPossible(lattice, decoder, features, gold, i, j, t);
                }
            }
        }
        return table;
    }

    private void addIfPossible(
            Lattice lattice, Decoder decoder, BeadFeatures features, GoldPaths gold, int i, int j, int t) {
        int node = lattice.node(i, j);
        if (lattice.score(node, t) == Lattice.IMPOSSIBLE) {
            return;
        }
        int iEnd = i + BeadType.ALL.get(t).chinese();
        int jEnd = j + BeadType.ALL.get(t).english();
        boolean agrees = gold.agree(i, iEnd, j, jEnd);
        if (!agrees && decoder.logProbability(node, t, i, j) < LEAST_LOG_PROBABILITY) {
            return;
        }
        from.add(node);
        to.add(lattice.node(iEnd, jEnd));
        type.add(t);
        isGold.add(agrees ? 1 : 0);
        features.of(i, j, t, (f, v) -> {
            if (v != 0 && f != Feature.TYPE_RATE.index()) {
                feature.add(f);
                value.add(v);
            }
        });
        featureStart.add(feature.size());
    }

    /** Takes the rates of the kinds of beads from what the weights expect without knowing them. */
    void learnRates(double[] weights) {
        logRates = new double[BeadType.ALL.size()];
        TypeRates rates = TypeRates.of(expectedTypes(weights));
        for (int t = 0; t < logRates.length; t++) {
            logRates[t] = rates.logRatio(t);
        }
    }

    private double[] expectedTypes(double[] weights) {
        double[] score = scores(weights);
        double[] forward = forward(score, false);
        double[] backward = backward(score, false);
        double[] expected = new double[BeadType.ALL.size()];
        for (int arc = 0; arc < from.size(); arc++) {
            expected[type.get(arc)] +=
                    Math.exp(forward[from.get(arc)] + score[arc] + backward[to.get(arc)] - backward[0]);
        }
        return expected;
    }

    /** Whether a path that agrees with gold stays in the band. */
    boolean reachesGold() {
        return forward(new double[from.size()], true)[nodes - 1] != UNREACHED;
    }

    /**
     * The logarithm of the probability of gold.
     *
     * @param gradient gets its derivatives by the weights added, times {@code share}
     */
    double logLikelihood(double[] weights, double share, double[] gradient) {
        double[] score = scores(weights);
        double gold = addExpectations(score, true, share, gradient);
        double all = addExpectations(score, false, -share, gradient);
        return share * (gold - all);
    }

    private double addExpectations(double[] score, boolean goldOnly, double share, double[] gradient) {
        double[] forward = forward(score, goldOnly);
        double[] backward = backward(score, goldOnly);
        double total = backward[0];
        for (int arc = 0; arc < from.size(); arc++) {
            if (goldOnly && isGold.get(arc) == 0) {
                continue;
            }
            double probability = Math.exp(forward[from.get(arc)] + score[arc] + backward[to.get(arc)] - total);
            if (probability > 1e-9) {
                for (int k = featureStart.get(arc); k < featureStart.get(arc + 1); k++) {
                    gradient[feature.get(k)] += share * probability * value.get(k);
                }
                gradient[Feature.TYPE_RATE.index()] += share * probability * logRates[type.get(arc)];
            }
        }
        return total;
    }

    private double[] scores(double[] weights) {
        double[] score = new double[from.size()];
        for (int arc = 0; arc < score.length; arc++) {
            double sum = weights[Feature.TYPE_RATE.index()] * logRates[type.get(arc)];
            for (int k = featureStart.get(arc); k < featureStart.get(arc + 1); k++) {
                sum += weights[feature.get(k)] * value.get(k);
            }
            score[arc] = sum;
        }
        return score;
    }

    private double[] forward(double[] score, boolean goldOnly) {
        double[] sum = new double[nodes];
        Arrays.fill(sum, UNREACHED);
        sum[0] = 0;
        for (int arc = 0; arc < score.length; arc++) {
            if (!goldOnly || isGold.get(arc) == 1) {
                sum[to.get(arc)] = LogSpace.add(sum[to.get(arc)], sum[from.get(arc)] + score[arc]);
            }
        }
        return sum;
    }

    private double[] backward(double[] score, boolean goldOnly) {
        double[] sum = new double[nodes];
        Arrays.fill(sum, UNREACHED);
        sum[nodes - 1] = 0;
        for (int arc = score.length - 1; arc >= 0; arc--) {
            if (!goldOnly || isGold.get(arc) == 1) {
                sum[from.get(arc)] = LogSpace.add(sum[from.get(arc)], sum[to.get(arc)] + score[arc]);
            }
        }
        return sum;
    }
}
