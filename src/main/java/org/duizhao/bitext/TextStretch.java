package org.duizhao.bitext;

/**
 * A stretch of a sentence of one side.
 *
 * @param side which side
 * @param sentence the index of the sentence
 * @param stretch where in the sentence's text
 */
public record TextStretch(Language side, int sentence, Span stretch) {
    public TextStretch {
        if (sentence < 0) {
            throw new IllegalArgumentException("sentences are counted from 0: " + sentence);
        }
    }

    /** The whole of a sentence. */
    public static TextStretch of(Language side, Sentence sentence) {
        return new TextStretch(
                side, sentence.index(), new Span(0, sentence.text().length()));
    }

    /** Where a term was found. */
    public static TextStretch of(TermMatch match) {
        return new TextStretch(Language.CHINESE, match.sentence(), match.stretch());
    }

    /** Whether the two have a character in common. */
    public boolean overlaps(TextStretch other) {
        return side == other.side && sentence == other.sentence && stretch.overlaps(other.stretch);
    }
}
