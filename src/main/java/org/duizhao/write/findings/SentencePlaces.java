package org.duizhao.write.findings;

import org.duizhao.bitext.SegmentedText;
import org.duizhao.bitext.Sentence;
import org.duizhao.bitext.Span;
import org.duizhao.problem.Place;
import org.duizhao.problem.Places;

/**
 * Where stretches of sentences stand in their source, by line and column. A sentence is its source without markup and with
 * wraps joined, so its characters are found one after the other, and what the source has between them is passed over.
 */
final class SentencePlaces {
    private final SegmentedText text;
    private final Places places;

    SentencePlaces(SegmentedText text) {
        this.text = text;
        this.places = new Places(text.source().name(), text.source().text());
    }

    /** Where a stretch of a sentence begins. */
    Place of(int sentence, Span stretch) {
        Sentence found = text.sentences().get(sentence);
        return text.source().text().isEmpty()
                ? Place.of(text.source().name())
                : places.of(found.span().start() + offset(found, stretch.start()));
    }

    private int offset(Sentence sentence, int target) {
        String source = text.source().excerpt(sentence.span());
        int offset = 0;
        for (int i = 0; i <= target && i < sentence.text().length(); i++) {
            int next = source.indexOf(sentence.text().charAt(i), offset);
            // a character that the source writes in another way is taken to stand where it is looked for
            int at = next < 0
                            || next
                                    > offset
                                            + sentence.span().length()
                                            - sentence.text().length()
                    ? offset
                    : next;
            if (i == target) {
                return at;
            }
            offset = Math.min(at + 1, source.length() - 1);
        }
        return Math.max(0, offset);
    }
}
