package org.duizhao.segment;

import java.util.List;
import org.duizhao.bitext.Span;

/** Chinese sentences: the model decides at each end mark of a paragraph; the end of a paragraph always ends one. */
final class ChineseSentences implements SentenceDetector {
    private static final double LIKELY = 0.5;

    private final ChineseSentenceModel model;

    ChineseSentences(ChineseSentenceModel model) {
        this.model = model;
    }

    @Override
    public List<Span> sentences(String paragraph) {
        List<Integer> ends = EndMark.in(paragraph).stream()
                .filter(mark -> model.probabilityOfEnd(paragraph, mark) > LIKELY)
                .map(EndMark::end)
                .toList();
        return Borders.stretches(paragraph, ends);
    }
}
