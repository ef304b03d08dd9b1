package org.duizhao.align;

/** The score of a bead: the sum of its features, each times its weight. */
final class WeightedSum implements FeatureSink {
    private final WeightVector weights;
    private double sum;

    WeightedSum(WeightVector weights) {
        this.weights = weights;
    }

    double of(BeadFeatures features, int i, int j, int type) {
        sum = 0;
        features.of(i, j, type, this);
        return sum;
    }

    @Override
    public void add(int feature, double value) {
        sum += weights.of(feature) * value;
    }
}
