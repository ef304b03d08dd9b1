package org.duizhao.write.findings;

import org.duizhao.bitext.SegmentedText;
import org.duizhao.bitext.Span;
import org.duizhao.problem.Place;
import org.duizhao.problem.Places;

/** Where stretches of sentences stand in their source, by line and column. */
final class SentencePlaces {
    private final SegmentedText text;
    private final Places places;

    SentencePlaces(SegmentedText text) {
        this.text = text;
        this.places = new Places(text.source().name(), text.source().text());
    }

    /** Where a stretch of a sentence begins. */
    Place of(int sentence, Span stretch) {
        return text.source().text().isEmpty()
                ? Place.of(text.source().name())
                : places.of(text.spanInSource(sentence, stretch).start());
    }
}
