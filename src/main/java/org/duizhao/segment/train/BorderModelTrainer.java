package org.duizhao.segment.train;

import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import opennlp.tools.ml.TrainerFactory;
import opennlp.tools.ml.maxent.quasinewton.QNTrainer;
import opennlp.tools.ml.model.AbstractModel;
import opennlp.tools.ml.model.Context;
import opennlp.tools.util.ObjectStreamUtils;
import opennlp.tools.util.TrainingParameters;
import org.duizhao.segment.BorderModel;
import org.duizhao.segment.UnmarkedText;

/**
 * Learns where sentences end without marks from texts that have them: marks are no units, so the model never sees them.
 * How much large weights cost, how much likelier ends are made than they are, and how far lengths count were chosen by
 * cross-validation on the texts themselves.
 */
public final class BorderModelTrainer {
    private static final int PREDICATES = 1;
    private static final int ITERATIONS = 60;
    private static final double L2 = 5;
    /** Misses weigh more than false ends in F1 where ends are rare, so all odds are raised. */
    private static final double RAISED = 1;

    /** A weight below this says next to nothing, and most are. */
    private static final float LEAST_WEIGHT = 0.02F;

    private static final double LENGTHS_COUNT = 0.5;
    /** How many sentences each length is taken to have had beforehand, as likely to end as any. */
    private static final double PRIOR = 10;

    private BorderModelTrainer() {}

    /**
     * Trains.
     *
     * @param args the folders of texts, and last the model file to write
     */
    public static void main(String[] args) throws IOException {
        List<UnmarkedText> texts = new ArrayList<>();
        for (String folder : List.of(args).subList(0, args.length - 1)) {
            for (TrainingText text : TrainingText.read(Path.of(folder))) {
                texts.add(UnmarkedText.of(text.text(), text.ends()));
            }
        }
        write(weights(texts), byLength(texts), Path.of(args[args.length - 1]));
    }

    private static Map<Long, Float> weights(List<UnmarkedText> texts) throws IOException {
        TrainingParameters parameters = new TrainingParameters();
        parameters.put(TrainingParameters.ALGORITHM_PARAM, QNTrainer.MAXENT_QN_VALUE);
        parameters.put(QNTrainer.L1COST_PARAM, 0.0);
        parameters.put(QNTrainer.L2COST_PARAM, L2);
        parameters.put(TrainingParameters.ITERATIONS_PARAM, ITERATIONS);
        parameters.put(TrainingParameters.CUTOFF_PARAM, 1);
        AbstractModel model = (AbstractModel) TrainerFactory.getEventTrainer(parameters, new HashMap<>())
                .train(ObjectStreamUtils.createObjectStream(
                        texts.stream().flatMap(text -> text.events().stream()).toList()));
        return differences(model);
    }

    /** What a feature adds to the log odds: its parameter for an end less that for none. */
    private static Map<Long, Float> differences(AbstractModel model) {
        int ends = model.getIndex(UnmarkedText.ENDS);
        Map<Long, Float> differences = new TreeMap<>();
        if (model.getDataStructures()[PREDICATES] instanceof Map<?, ?> parameters) {
            parameters.forEach((feature, context) -> {
                if (feature instanceof String name && context instanceof Context weights) {
                    float difference = difference(weights, ends);
                    if (Math.abs(difference) >= LEAST_WEIGHT) {
                        differences.put(Long.parseLong(name), difference);
                    }
                }
            });
        }
        return differences;
    }

    private static float difference(Context weights, int ends) {
        double difference = 0;
        for (int i = 0; i < weights.getOutcomes().length; i++) {
            difference += weights.getOutcomes()[i] == ends ? weights.getParameters()[i] : -weights.getParameters()[i];
        }
        return (float) difference;
    }

    /** What each length, in units, adds to the log odds: those of ending just there, compared with the average. */
    private static float[] byLength(List<UnmarkedText> texts) {
        int longest = UnmarkedText.LONGEST;
        List<Integer> lengths =
                texts.stream().map(UnmarkedText::lengths).flatMap(List::stream).toList();
        double average = (double) lengths.size()
                / lengths.stream().mapToInt(Integer::intValue).sum();
        float[] byLength = new float[longest + 1];
        for (int length = 1; length <= longest; length++) {
            int lower = length * 7 / 8;
            int upper = Math.max(length, length * 8 / 7);
            double ending =
                    lengths.stream().filter(l -> lower <= l && l <= upper).count();
            double reaching = Stream.iterate(lower, l -> l <= upper, l -> l + 1)
                    .mapToLong(l -> lengths.stream().filter(other -> other >= l).count())
                    .sum();
            double rate = (ending + PRIOR * average) / (reaching + PRIOR);
            byLength[length] = (float) (RAISED + LENGTHS_COUNT * (logOdds(rate) - logOdds(average)));
        }
        return byLength;
    }

    private static double logOdds(double rate) {
        return Math.log(rate / (1 - rate));
    }

    private static void write(Map<Long, Float> weights, float[] byLength, Path file) throws IOException {
        Files.createDirectories(file.toAbsolutePath().getParent());
        try (DataOutputStream out = new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(file)))) {
            BorderModel.write(weights, byLength, out);
        }
    }
}
