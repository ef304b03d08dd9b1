package org.duizhao.segment.train;

import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.stream.Stream;
import opennlp.tools.ml.EventTrainer;
import opennlp.tools.ml.TrainerFactory;
import opennlp.tools.ml.maxent.io.BinaryQNModelWriter;
import opennlp.tools.ml.maxent.quasinewton.QNModel;
import opennlp.tools.ml.maxent.quasinewton.QNTrainer;
import opennlp.tools.ml.model.Event;
import opennlp.tools.util.ObjectStreamUtils;
import opennlp.tools.util.TrainingParameters;
import org.duizhao.segment.ChineseSentenceModel;

/**
 * Learns the Chinese sentence model. The texts hold one sentence a line; a blank line ends a paragraph, and the lines of
 * a paragraph are joined as running text has them: with a space next to Latin text, with nothing between Chinese.
 */
public final class SentenceModelTrainer {
    private static final int ITERATIONS = 120;
    private static final int CUTOFF = 1;
    /** How much large weights cost. Without it what was seen once counts as if it were always so. */
    private static final double L2 = 0.05;

    private SentenceModelTrainer() {}

    /**
     * Trains.
     *
     * @param args the folder of texts, and the model file to write
     */
    public static void main(String[] args) throws IOException {
        List<Event> events = new ArrayList<>();
        for (Path text : texts(Path.of(args[0]))) {
            String content = Files.readString(text, StandardCharsets.UTF_8);
            for (String paragraph : content.split("\n\\s*\n", -1)) {
                events.addAll(events(paragraph
                        .lines()
                        .filter(line -> !line.startsWith("#") && !line.isBlank())
                        .map(String::strip)
                        .toList()));
            }
        }
        write(train(events), Path.of(args[1]));
    }

    private static List<Path> texts(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".txt"))
                    .sorted()
                    .toList();
        }
    }

    private static List<Event> events(List<String> sentences) {
        StringBuilder paragraph = new StringBuilder();
        List<Integer> ends = new ArrayList<>();
        for (String sentence : sentences) {
            if (paragraph.length() > 0 && takesSpace(paragraph.charAt(paragraph.length() - 1), sentence.charAt(0))) {
                paragraph.append(' ');
            }
            paragraph.append(sentence);
            ends.add(paragraph.length());
        }
        return ChineseSentenceModel.events(paragraph.toString(), ends);
    }

    private static boolean takesSpace(char before, char after) {
        return before < 128 && after < 128;
    }

    private static QNModel train(List<Event> events) throws IOException {
        TrainingParameters parameters = new TrainingParameters();
        parameters.put(TrainingParameters.ALGORITHM_PARAM, QNTrainer.MAXENT_QN_VALUE);
        parameters.put(QNTrainer.L1COST_PARAM, 0.0);
        parameters.put(QNTrainer.L2COST_PARAM, L2);
        parameters.put(TrainingParameters.ITERATIONS_PARAM, ITERATIONS);
        parameters.put(TrainingParameters.CUTOFF_PARAM, CUTOFF);
        EventTrainer trainer = TrainerFactory.getEventTrainer(parameters, new HashMap<>());
        return (QNModel) trainer.train(ObjectStreamUtils.createObjectStream(events));
    }

    private static void write(QNModel model, Path file) throws IOException {
        Files.createDirectories(file.toAbsolutePath().getParent());
        try (DataOutputStream out = new DataOutputStream(Files.newOutputStream(file))) {
            new BinaryQNModelWriter(model, out).persist();
        }
    }
}
