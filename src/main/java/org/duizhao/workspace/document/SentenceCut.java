package org.duizhao.workspace.document;

import java.util.List;
import java.util.Optional;
import org.duizhao.bitext.Source;
import org.duizhao.bitext.Span;
import org.duizhao.bitext.TimeRange;

/** Cuts a sentence in two: its text, its place in the source, its time and its terms. */
public final class SentenceCut {
    private final DocumentSentence sentence;
    private final Source source;

    public SentenceCut(DocumentSentence sentence, Source source) {
        this.sentence = sentence;
        this.source = source;
    }

    /**
     * The two parts, without white space where they were cut. A term across the cut is lost. Time is divided as the text
     * is, by length.
     *
     * @param offset where the second part begins, in UTF-16 units; none if a part would be empty or a character cut
     */
    public List<DocumentSentence> at(int offset) {
        String text = sentence.text();
        if (offset <= 0 || offset >= text.length() || isInsideCharacter(offset)) {
            return List.of();
        }
        int end = text.substring(0, offset).stripTrailing().length();
        int start = text.length() - text.substring(offset).stripLeading().length();
        if (end == 0 || start == text.length()) {
            return List.of();
        }
        Optional<Span> first = sourceOf(end);
        Span whole = sentence.span();
        return List.of(
                sentence.part(new Span(0, end), first.orElse(whole), timeOf(0, end)),
                sentence.part(
                        new Span(start, text.length()),
                        first.map(span -> restBehind(span, text.charAt(start))).orElse(whole),
                        timeOf(end, text.length())));
    }

    private boolean isInsideCharacter(int offset) {
        return Character.isSurrogatePair(
                sentence.text().charAt(offset - 1), sentence.text().charAt(offset));
    }

    /**
     * Where the first so many characters of the text stand in the source. The source may have markup and line ends among
     * them, which are passed over; of a text that a person has changed it cannot be told.
     */
    private Optional<Span> sourceOf(int length) {
        Span whole = sentence.span();
        String excerpt = source.excerpt(whole);
        int at = 0;
        for (int i = 0; i < length; i++) {
            char c = sentence.text().charAt(i);
            if (!Character.isWhitespace(c)) {
                int found = excerpt.indexOf(c, at);
                if (found < 0) {
                    return Optional.empty();
                }
                at = found + 1;
            }
        }
        return Optional.of(new Span(whole.start(), whole.start() + at));
    }

    private Span restBehind(Span first, char begins) {
        Span rest = new Span(first.end(), sentence.span().end());
        int found = source.excerpt(rest).indexOf(begins);
        return new Span(rest.start() + Math.max(0, found), rest.end());
    }

    private Optional<TimeRange> timeOf(int start, int end) {
        return sentence.time().map(time -> new TimeRange(instant(time, start), instant(time, end)));
    }

    private long instant(TimeRange time, int offset) {
        return time.startMillis()
                + time.durationMillis() * offset / sentence.text().length();
    }
}
