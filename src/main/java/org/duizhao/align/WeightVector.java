package org.duizhao.align;

/** The weights of one pass, by the indices of features. */
final class WeightVector {
    private final double[] weights;

    private WeightVector(double[] weights) {
        this.weights = weights;
    }

    static WeightVector of(double[] weights) {
        return new WeightVector(weights.clone());
    }

    double of(int feature) {
        return weights[feature];
    }

    double[] toArray() {
        return weights.clone();
    }
}
