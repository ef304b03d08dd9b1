package org.duizhao.align;

/** The beads of a graph with their features and whether they agree with gold: what training needs of a document. */
final class ArcTable {
    private final ArcGraph graph;
    private final boolean[] isGold;
    private final IntList featureStart = new IntList();
    private final IntList feature = new IntList();
    private final DoubleList value = new DoubleList();

    ArcTable(ArcGraph graph, BeadFeatures features, GoldPaths gold) {
        this.graph = graph;
        this.isGold = new boolean[graph.size()];
        for (int arc = 0; arc < isGold.length; arc++) {
            int i = graph.chineseStart(arc);
            int j = graph.englishStart(arc);
            isGold[arc] = gold.agree(i, graph.chineseEnd(arc), j, graph.englishEnd(arc));
            featureStart.add(feature.size());
            features.of(i, j, graph.type(arc), (index, present) -> {
                if (present != 0) {
                    feature.add(index);
                    value.add(present);
                }
            });
        }
        featureStart.add(feature.size());
    }

    /** Whether a path that agrees with gold is in the graph. */
    boolean reachesGold() {
        return graph.sums(ofGold(new double[isGold.length])).total() != ArcGraph.UNREACHED;
    }

    /**
     * The logarithm of the probability of gold.
     *
     * @param gradient gets its derivatives by the weights added, times {@code share}
     */
    double logLikelihood(double[] weights, double share, double[] gradient) {
        double[] score = scores(weights);
        double gold = addExpectations(ofGold(score), share, gradient);
        double all = addExpectations(score, -share, gradient);
        return share * (gold - all);
    }

    /** How much each feature varies over the beads of a random path: what bends the function of its weight. */
    double[] curvature(double[] weights, double share) {
        double[] curvature = new double[weights.length];
        double[] probability = graph.sums(scores(weights)).probabilities();
        for (int arc = 0; arc < probability.length; arc++) {
            double variance = share * probability[arc] * (1 - probability[arc]);
            for (int k = featureStart.get(arc); k < featureStart.get(arc + 1); k++) {
                curvature[feature.get(k)] += variance * value.get(k) * value.get(k);
            }
        }
        return curvature;
    }

    private double addExpectations(double[] score, double share, double[] gradient) {
        ArcGraph.Sums sums = graph.sums(score);
        double[] probability = sums.probabilities();
        for (int arc = 0; arc < probability.length; arc++) {
            if (probability[arc] > 0) {
                for (int k = featureStart.get(arc); k < featureStart.get(arc + 1); k++) {
                    gradient[feature.get(k)] += share * probability[arc] * value.get(k);
                }
            }
        }
        return sums.total();
    }

    private double[] scores(double[] weights) {
        double[] score = new double[isGold.length];
        for (int arc = 0; arc < score.length; arc++) {
            for (int k = featureStart.get(arc); k < featureStart.get(arc + 1); k++) {
                score[arc] += weights[feature.get(k)] * value.get(k);
            }
        }
        return score;
    }

    private double[] ofGold(double[] score) {
        double[] ofGold = score.clone();
        for (int arc = 0; arc < ofGold.length; arc++) {
            if (!isGold[arc]) {
                ofGold[arc] = ArcGraph.UNREACHED;
            }
        }
        return ofGold;
    }
}
