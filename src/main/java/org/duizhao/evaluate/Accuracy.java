package org.duizhao.evaluate;

/**
 * Precision and recall under one rule.
 *
 * @param precision how many of the proposed beads or boundaries are right
 * @param recall how many of those in the gold were proposed
 */
public record Accuracy(Share precision, Share recall) {
    /** The harmonic mean of precision and recall, from 0 to 1. */
    public double f1() {
        double sum = precision.value() + recall.value();
        return sum == 0 ? 0 : 2 * precision.value() * recall.value() / sum;
    }

    Accuracy plus(Accuracy other) {
        return new Accuracy(precision.plus(other.precision), recall.plus(other.recall));
    }
}
