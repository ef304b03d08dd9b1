package org.duizhao.segment;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import opennlp.tools.sentdetect.SentenceDetectorME;
import opennlp.tools.sentdetect.SentenceModel;

/** OpenNLP's own model of where English sentences end, trained by its authors on UD English EWT. */
final class EnglishSentenceModel {
    private static final String RESOURCE = "/opennlp-en-ud-ewt-sentence-1.3-2.5.4.bin";

    private EnglishSentenceModel() {}

    static SentenceDetectorME bundled() {
        try (InputStream in =
                Objects.requireNonNull(EnglishSentenceModel.class.getResourceAsStream(RESOURCE), RESOURCE)) {
            return new SentenceDetectorME(new SentenceModel(in));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
