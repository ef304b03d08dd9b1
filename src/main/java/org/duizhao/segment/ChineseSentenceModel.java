package org.duizhao.segment;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import opennlp.tools.ml.maxent.io.BinaryQNModelReader;
import opennlp.tools.ml.model.AbstractModel;
import opennlp.tools.ml.model.Event;

/**
 * Where Chinese sentences end: a maxent model over end marks. OpenNLP's own sentence detector passes over an end mark
 * that no white space follows, so the places are found here and OpenNLP's model decides on each.
 */
public final class ChineseSentenceModel {
    /** The model's name beside this class, where the build puts it. */
    public static final String RESOURCE = "zh-sentence.bin";

    private static final String ENDS = "ends";
    private static final String GOES_ON = "goes-on";

    private final FeatureWeights weights;

    private ChineseSentenceModel(FeatureWeights weights) {
        this.weights = weights;
    }

    static ChineseSentenceModel bundled() {
        try (InputStream in =
                Objects.requireNonNull(ChineseSentenceModel.class.getResourceAsStream(RESOURCE), RESOURCE)) {
            return read(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static ChineseSentenceModel read(InputStream in) throws IOException {
        AbstractModel model = new BinaryQNModelReader(new DataInputStream(in)).getModel();
        return new ChineseSentenceModel(FeatureWeights.of(model, ENDS, GOES_ON));
    }

    /** The offsets behind the end marks of a paragraph at which a sentence rather ends than goes on, rising. */
    List<Integer> ends(String paragraph) {
        EndMarkFeatures features = new EndMarkFeatures(paragraph);
        List<Integer> ends = new ArrayList<>();
        for (EndMark mark : EndMark.in(paragraph)) {
            if (weights.logOdds(features.of(mark)) > 0) {
                ends.add(mark.end());
            }
        }
        return ends;
    }

    /**
     * What a paragraph teaches: an event for each of its end marks but one at its very end.
     *
     * @param sentenceEnds the offsets at which its sentences end
     */
    public static List<Event> events(String paragraph, List<Integer> sentenceEnds) {
        EndMarkFeatures features = new EndMarkFeatures(paragraph);
        List<Event> events = new ArrayList<>();
        for (EndMark mark : EndMark.in(paragraph)) {
            if (mark.end() < paragraph.length()) {
                String outcome = sentenceEnds.contains(mark.end()) ? ENDS : GOES_ON;
                events.add(new Event(outcome, features.of(mark)));
            }
        }
        return events;
    }
}
