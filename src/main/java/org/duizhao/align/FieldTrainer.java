package org.duizhao.align;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import opennlp.tools.ml.maxent.quasinewton.Function;
import opennlp.tools.ml.maxent.quasinewton.QNMinimizer;
import org.duizhao.lexicon.Lexicon;

/**
 * Learns the weights of the random field from gold: those that make gold most probable, kept by a Gaussian prior near
 * what is believed of each feature before any gold was seen. Every text is learned from as it is and, counting far
 * less, with sentences deleted at random, since most gold has fewer null beads than the texts people bring. The weights
 * to start from prepare the search and the rates of the first round, so that others lead to slightly others; the same
 * gold and the same start give the same weights.
 */
public final class FieldTrainer {
    private static final double PRIOR_STRENGTH = 3;
    private static final double[] DELETED = {0.04, 0.12};
    private static final double SHARE_OF_DELETED = 0.05;
    private static final int ROUNDS = 3;
    private static final int ITERATIONS = 80;
    private static final int MEMORY = 12;
    private static final int EVALUATIONS = 30_000;

    /**
     * One table of arcs.
     *
     * @param text the text it comes from
     * @param share how much it counts
     */
    private record Lesson(String text, double share, ArcTable arcs) {}

    private final Weights start;
    private final List<Lesson> lessons = new ArrayList<>();

    private FieldTrainer(Weights start) {
        this.start = start;
    }

    /** Prepares texts for learning; texts whose gold lies outside every band are left out. */
    public static FieldTrainer of(Lexicon lexicon, List<GoldText> texts, Weights start) {
        FieldTrainer trainer = new FieldTrainer(start);
        for (GoldText text : texts) {
            trainer.add(lexicon, text, 1);
            for (int k = 0; k < DELETED.length; k++) {
                Deletions deletions =
                        new Deletions(DELETED[k], 31L * text.name().hashCode() + k);
                trainer.add(lexicon, deletions.applyTo(text), SHARE_OF_DELETED);
            }
        }
        return trainer;
    }

    /** The weights that all texts teach. */
    public Weights fit() {
        return fitWithout(Set.of());
    }

    /** The weights that the texts teach, those of some names left out. */
    public Weights fitWithout(Set<String> leftOut) {
        List<Lesson> used = lessons.stream()
                .filter(lesson -> !leftOut.contains(lesson.text()))
                .toList();
        double[] learned = start.toArray();
        for (int round = 0; round < ROUNDS; round++) {
            for (Lesson lesson : used) {
                lesson.arcs().learnRates(learned);
            }
            learned = maximise(used, learned);
        }
        return Weights.of(learned);
    }

    /** The names of the texts that are learned from. */
    public Set<String> texts() {
        return new HashSet<>(lessons.stream().map(Lesson::text).toList());
    }

    private void add(Lexicon lexicon, GoldText text, double share) {
        FixedBeads none = FixedBeads.none(text.chinese().size(), text.english().size());
        PreparedPair pair = PreparedPair.of(lexicon, text.chinese(), text.english(), List.of(), none);
        GoldPaths gold =
                GoldPaths.of(text.beads(), text.chinese().size(), text.english().size());
        TwoPassSearch.First first = new TwoPassSearch(pair, start).first();
        ArcTable arcs = ArcTable.of(first.refined(), first.priors(), gold, start);
        if (arcs.reachesGold()) {
            lessons.add(new Lesson(text.name(), share, arcs));
        }
    }

    private double[] maximise(List<Lesson> used, double[] from) {
        Objective objective = new Objective(used, prior(), from);
        double[] step = new QNMinimizer(0, 0, ITERATIONS, MEMORY, EVALUATIONS).minimize(objective);
        return objective.weights(step);
    }

    private static double[] prior() {
        double[] prior = new double[Feature.COUNT];
        for (Feature feature : Feature.values()) {
            prior[feature.index()] = feature.prior();
        }
        return prior;
    }

    /** The negative logarithm of the posterior of the weights, as a function of their distance from a start. */
    private static final class Objective implements Function {
        private final List<Lesson> lessons;
        private final double[] mean;
        private final double[] origin;

        Objective(List<Lesson> lessons, double[] mean, double[] origin) {
            this.lessons = lessons;
            this.mean = mean;
            this.origin = origin;
        }

        double[] weights(double[] step) {
            double[] weights = origin.clone();
            for (int f = 0; f < weights.length; f++) {
                weights[f] += step[f];
            }
            return weights;
        }

        @Override
        public int getDimension() {
            return origin.length;
        }

        @Override
        public double valueAt(double[] step) {
            return evaluate(step, new double[origin.length]);
        }

        @Override
        public double[] gradientAt(double[] step) {
            double[] gradient = new double[origin.length];
            evaluate(step, gradient);
            return gradient;
        }

        private double evaluate(double[] step, double[] gradient) {
            double[] weights = weights(step);
            double value = 0;
            for (Lesson lesson : lessons) {
                value -= lesson.arcs().logLikelihood(weights, lesson.share(), gradient);
            }
            for (int f = 0; f < weights.length; f++) {
                double distance = weights[f] - mean[f];
                value += PRIOR_STRENGTH * distance * distance / 2;
                gradient[f] = -gradient[f] + PRIOR_STRENGTH * distance;
            }
            return value;
        }
    }
}
