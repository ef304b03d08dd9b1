package org.duizhao.workspace.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.duizhao.bitext.Sentence;
import org.duizhao.bitext.Span;
import org.duizhao.bitext.TimeRange;
import org.duizhao.bitext.Turn;

/**
 * A sentence of a document. Its index follows from the beads before it.
 *
 * @param kind what it is
 * @param section the heading it stands under, or empty
 * @param turn whose turn it belongs to; empty for headings and events
 * @param block the index of its block in the transcript
 * @param text its text as it is now
 * @param original its text before a person changed it; empty where nobody has
 * @param span where it stands in the source
 * @param time when it is said, where the source has times
 * @param terms the terms found in it, in order
 */
public record DocumentSentence(
        Sentence.Kind kind,
        String section,
        Optional<Turn> turn,
        int block,
        String text,
        Optional<String> original,
        Span span,
        Optional<TimeRange> time,
        List<TermPlace> terms) {
    public DocumentSentence {
        terms = List.copyOf(terms);
        for (TermPlace place : terms) {
            if (place.stretch().end() > text.length()) {
                throw new IllegalArgumentException("a term leaves its sentence: " + place.found());
            }
        }
    }

    static DocumentSentence of(Sentence sentence, List<TermPlace> terms) {
        return new DocumentSentence(
                sentence.kind(),
                sentence.section(),
                sentence.turn(),
                sentence.block(),
                sentence.text(),
                Optional.empty(),
                sentence.span(),
                sentence.time(),
                terms);
    }

    /** Who says it, or the empty string where nobody is named. */
    public String speaker() {
        return turn.map(Turn::speaker).orElse("");
    }

    /** The sentence, at a place of its text. */
    Sentence at(int index) {
        return new Sentence(index, kind, section, turn, block, text, span, time);
    }

    /** The same sentence with other decisions about its terms. */
    public DocumentSentence withTerms(List<TermPlace> places) {
        return new DocumentSentence(kind, section, turn, block, text, original, span, time, places);
    }

    /**
     * The same sentence with another text; what it was before the first change is kept. Terms stay where the text around
     * them did.
     */
    public DocumentSentence withText(String changed) {
        String first = original.orElse(text);
        Optional<String> kept = first.equals(changed) ? Optional.empty() : Optional.of(first);
        int before = commonPrefix(text, changed);
        int after = commonSuffix(text, changed, before);
        List<TermPlace> places = new ArrayList<>();
        for (TermPlace place : terms) {
            if (place.stretch().end() <= before) {
                places.add(place);
            } else if (place.stretch().start() >= text.length() - after) {
                places.add(place.moved(changed.length() - text.length()));
            }
        }
        return new DocumentSentence(kind, section, turn, block, changed, kept, span, time, places);
    }

    /** A part of this sentence as a sentence of its own; terms that stand in it whole come with it. */
    DocumentSentence part(Span stretch, Span source, Optional<TimeRange> said) {
        List<TermPlace> places = terms.stream()
                .filter(place -> stretch.start() <= place.stretch().start()
                        && place.stretch().end() <= stretch.end())
                .map(place -> place.moved(-stretch.start()))
                .toList();
        String part = text.substring(stretch.start(), stretch.end());
        return new DocumentSentence(kind, section, turn, block, part, original, source, said, places);
    }

    private static int commonPrefix(String one, String other) {
        int length = 0;
        int most = Math.min(one.length(), other.length());
        while (length < most && one.charAt(length) == other.charAt(length)) {
            length++;
        }
        return length;
    }

    private static int commonSuffix(String one, String other, int prefix) {
        int length = 0;
        int most = Math.min(one.length(), other.length()) - prefix;
        while (length < most && one.charAt(one.length() - 1 - length) == other.charAt(other.length() - 1 - length)) {
            length++;
        }
        return length;
    }
}
