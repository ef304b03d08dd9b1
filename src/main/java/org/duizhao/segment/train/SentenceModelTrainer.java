package org.duizhao.segment.train;

import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
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
        List<Event> events = TrainingText.read(Path.of(args[0])).stream()
                .flatMap(text -> ChineseSentenceModel.events(text.text(), text.ends()).stream())
                .toList();
        write(train(events), Path.of(args[1]));
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
