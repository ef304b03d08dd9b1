package org.duizhao.align;

import java.util.Arrays;
import java.util.List;
import opennlp.tools.ml.maxent.quasinewton.Function;

/**
 * The negative logarithm of the posterior of the weights, as a function of their distance from where the search for its
 * least value starts. The distance of each weight is measured by how steeply the function bends there, since features
 * are of very different sizes and a minimiser needs many more steps where weights are.
 */
final class LogPosterior implements Function {
    private static final double PRIOR_STRENGTH = 3;

    /** The part of one lesson in a value and its gradient. */
    private static final class Part {
        private final double value;
        private final double[] gradient;

        Part(double value, double[] gradient) {
            this.value = value;
            this.gradient = gradient;
        }
    }

    private final List<Lesson> lessons;
    private final WeightVector mean;
    private final double[] origin;
    /** How much of a weight one unit of distance is. */
    private final double[] unit;

    private double[] evaluated = {};
    private double value;
    private double[] gradient = {};

    /**
     * Makes the function.
     *
     * @param mean the most probable weights before any lesson
     * @param origin where the search starts
     */
    LogPosterior(List<Lesson> lessons, WeightVector mean, double[] origin) {
        this.lessons = lessons;
        this.mean = mean;
        this.origin = origin.clone();
        this.unit = units();
    }

    double[] weights(double[] step) {
        double[] weights = origin.clone();
        for (int f = 0; f < weights.length; f++) {
            weights[f] += unit[f] * step[f];
        }
        return weights;
    }

    private double[] units() {
        double[] unit = new double[origin.length];
        Arrays.fill(unit, PRIOR_STRENGTH);
        for (double[] curvature : lessons.parallelStream()
                .map(lesson -> lesson.arcs().curvature(origin, lesson.share()))
                .toList()) {
            for (int f = 0; f < unit.length; f++) {
                unit[f] += curvature[f];
            }
        }
        Arrays.setAll(unit, f -> 1 / Math.sqrt(unit[f]));
        return unit;
    }

    @Override
    public int getDimension() {
        return origin.length;
    }

    @Override
    public double valueAt(double[] step) {
        evaluate(step);
        return value;
    }

    @Override
    public double[] gradientAt(double[] step) {
        evaluate(step);
        return gradient.clone();
    }

    /** The minimiser asks for the value and the gradient of one place one after the other. */
    private void evaluate(double[] step) {
        if (Arrays.equals(step, evaluated)) {
            return;
        }
        double[] weights = weights(step);
        evaluated = step.clone();
        value = 0;
        gradient = new double[weights.length];
        for (Part part :
                lessons.parallelStream().map(lesson -> part(lesson, weights)).toList()) {
            value -= part.value;
            for (int f = 0; f < gradient.length; f++) {
                gradient[f] -= part.gradient[f];
            }
        }
        for (int f = 0; f < weights.length; f++) {
            double distance = weights[f] - mean.of(f);
            value += PRIOR_STRENGTH * distance * distance / 2;
            gradient[f] = unit[f] * (gradient[f] + PRIOR_STRENGTH * distance);
        }
    }

    private static Part part(Lesson lesson, double[] weights) {
        double[] gradient = new double[weights.length];
        double value = lesson.arcs().logLikelihood(weights, lesson.share(), gradient);
        return new Part(value, gradient);
    }
}
