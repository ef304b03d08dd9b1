package org.duizhao.segment;

import java.util.List;
import org.duizhao.bitext.Span;

/** Chinese sentences: the model decides at each end mark of a paragraph; the end of a paragraph always ends one. */
final class ChineseSentences implements SentenceDetector {
    private final ChineseSentenceModel model;

    ChineseSentences(ChineseSentenceModel model) {
        this.model = model;
    }

    @Override
    public List<Span> sentences(String paragraph) {
        return Borders.stretches(paragraph, model.ends(paragraph));
    }
}
