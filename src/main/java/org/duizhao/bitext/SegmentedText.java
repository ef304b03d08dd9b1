package org.duizhao.bitext;

import java.util.List;

/**
 * A transcript cut into sentences: one side of a bitext.
 *
 * @param source the text the spans point into
 * @param sentences every unit in order; the index of each is its place in this list
 * @param setAside what of the source is not part of the talk
 */
public record SegmentedText(Source source, List<Sentence> sentences, List<SetAside> setAside) {
    public SegmentedText {
        sentences = List.copyOf(sentences);
        setAside = List.copyOf(setAside);
        for (int i = 0; i < sentences.size(); i++) {
            if (sentences.get(i).index() != i) {
                throw new IllegalArgumentException(
                        "sentence " + sentences.get(i).index() + " stands at place " + i);
            }
        }
    }

    /** The missing side of a transcript that has no translation yet. */
    public static SegmentedText none(Language language) {
        return new SegmentedText(new Source("", language, ""), List.of(), List.of());
    }

    /**
     * Where a stretch of a sentence stands in the source, from its first to its last character. A sentence is its source
     * without markup and with wraps joined, so its characters are found one after the other, and what the source has
     * between them is passed over.
     */
    public Span spanInSource(int sentence, Span stretch) {
        Sentence found = sentences.get(sentence);
        CharacterWalk walk = new CharacterWalk(found.text(), source.excerpt(found.span()));
        int start = walk.offsetOf(stretch.start());
        int end = stretch.length() == 0 ? start : walk.offsetOf(stretch.end() - 1) + 1;
        return new Span(found.span().start() + start, found.span().start() + Math.max(start, end));
    }

    public int size() {
        return sentences.size();
    }

    public boolean isEmpty() {
        return sentences.isEmpty();
    }
}
