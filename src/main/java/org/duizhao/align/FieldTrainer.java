package org.duizhao.align;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import opennlp.tools.ml.maxent.quasinewton.QNMinimizer;
import org.duizhao.lexicon.Lexicon;

/**
 * Learns the weights of the random field from gold: those that make gold most probable, kept by a Gaussian prior near
 * what is believed of each feature before any gold was seen. Where gold says nothing of a stretch, the probability is that
 * of all ladders that agree with the rest (Tsuboi et al. 2008, Training conditional random fields using incomplete
 * annotations). Every text is learned from as it is and, counting less,
 * with sentences deleted at random, since most gold has fewer null beads than the texts people bring. The weights of
 * the coarse pass are learned first, then those of the fine pass on what the coarse one leaves. The same gold gives the
 * same weights.
 */
public final class FieldTrainer {
    private static final double[] DELETED = {0.04, 0.12};
    private static final double SHARE_OF_DELETED = 0.4;
    private static final int RESTARTS = 3;
    private static final int ITERATIONS = 80;
    private static final int MEMORY = 12;
    private static final int EVALUATIONS = 30_000;

    /**
     * A text to learn from.
     *
     * @param text the name of the text that it was made of
     * @param share how much it counts
     */
    private record Exercise(String text, double share, PreparedPair pair, GoldPaths gold) {
        Lesson coarse(WeightVector weights) {
            CoarsePass pass = coarsePass(weights);
            return lesson(pass, pass.coarseFeatures());
        }

        Lesson fine(WeightVector coarse) {
            CoarsePass pass = coarsePass(coarse);
            return lesson(pass, pass.fineFeatures());
        }

        private CoarsePass coarsePass(WeightVector weights) {
            return CoarsePass.over(pair, weights, gold::agree);
        }

        private Lesson lesson(CoarsePass pass, BeadFeatures features) {
            return new Lesson(new ArcTable(pass.graphs().get(0), features, gold), share);
        }
    }

    /**
     * A text that can be learned from.
     *
     * @param first what it teaches a coarse pass that goes by what was believed before any gold
     */
    private record Prepared(Exercise exercise, Lesson first) {}

    private final Lexicon lexicon;
    private final Set<Evidence> leftOut;
    private final List<Prepared> prepared;

    private FieldTrainer(Lexicon lexicon, Set<Evidence> leftOut, List<Prepared> prepared) {
        this.lexicon = lexicon;
        this.leftOut = Set.copyOf(leftOut);
        this.prepared = prepared;
    }

    /** Prepares texts for learning; texts whose gold lies outside every band are left out. */
    public static FieldTrainer of(Lexicon lexicon, List<GoldText> texts) {
        return of(lexicon, texts, Set.of());
    }

    /**
     * Prepares texts for learning what can be learned without some kinds of evidence, in both passes.
     *
     * @param leftOut the kinds that do not count, here and in the aligners that come of it
     */
    public static FieldTrainer of(Lexicon lexicon, List<GoldText> texts, Set<Evidence> leftOut) {
        List<Exercise> exercises = new ArrayList<>();
        for (GoldText text : texts) {
            exercises.add(exercise(lexicon, text, 1, leftOut));
            for (int k = 0; k < DELETED.length; k++) {
                Deletions deletions =
                        new Deletions(DELETED[k], 31L * text.name().hashCode() + k);
                exercises.add(exercise(lexicon, deletions.applyTo(text), SHARE_OF_DELETED, leftOut));
            }
        }
        List<Prepared> prepared = exercises.stream()
                .map(exercise -> new Prepared(exercise, exercise.coarse(Pass.COARSE.prior())))
                .filter(text -> text.first().arcs().reachesGold())
                .toList();
        return new FieldTrainer(lexicon, leftOut, prepared);
    }

    private static Exercise exercise(Lexicon lexicon, GoldText text, double share, Set<Evidence> leftOut) {
        FixedBeads none = FixedBeads.none(text.chinese().size(), text.english().size());
        TokenizedPair tokens = TokenizedPair.of(lexicon, text.chinese(), text.english(), List.of(), leftOut);
        return new Exercise(
                text.name(), share, PreparedPair.of(tokens, text.chinese(), text.english(), none), GoldPaths.of(text));
    }

    /** The weights that all texts teach. */
    public Weights fit() {
        return fitWithout(Set.of());
    }

    /** An aligner with the weights that all texts teach but those of one name. */
    public Aligner alignerWithout(String name) {
        return new Aligner(lexicon, fitWithout(Set.of(name)), leftOut);
    }

    /** The weights that the texts teach, those of some names left out. */
    public Weights fitWithout(Set<String> names) {
        List<Prepared> used = prepared.stream()
                .filter(text -> !names.contains(text.exercise().text()))
                .toList();
        WeightVector rough = learn(Pass.COARSE, used, Prepared::first);
        WeightVector coarse = learn(Pass.COARSE, used, text -> text.exercise().coarse(rough));
        WeightVector fine = learn(Pass.FINE, used, text -> text.exercise().fine(coarse));
        return new Weights(coarse, fine);
    }

    /** The names of the texts that are learned from. */
    public Set<String> texts() {
        return new HashSet<>(
                prepared.stream().map(text -> text.exercise().text()).toList());
    }

    /** The most probable weights of a pass; the minimiser stops early now and then, and so is started again. */
    private static WeightVector learn(Pass pass, List<Prepared> texts, Function<Prepared, Lesson> lesson) {
        List<Lesson> lessons = texts.parallelStream().map(lesson).toList();
        double[] learned = pass.prior().toArray();
        for (int start = 0; start < RESTARTS; start++) {
            LogPosterior posterior = new LogPosterior(lessons, pass.prior(), learned);
            learned = posterior.weights(new QNMinimizer(0, 0, ITERATIONS, MEMORY, EVALUATIONS).minimize(posterior));
        }
        return WeightVector.of(learned);
    }
}
