package org.duizhao.bitext;

/**
 * A word of a timed transcript as it was said.
 *
 * @param text the word as it is written, with its marks; the whole text of an event such as {@code [APPLAUSE]}
 * @param span where it stands in the source
 * @param time when it is said
 * @param startsTurn whether somebody begins to speak with it
 */
public record SpokenWord(String text, Span span, TimeRange time, boolean startsTurn) {
    public SpokenWord {
        if (text.isBlank()) {
            throw new IllegalArgumentException("a word has letters: at " + span);
        }
    }

    /** Whether it is a sound that nobody says, in its brackets. */
    public boolean isEvent() {
        return text.charAt(0) == '[' || (text.charAt(0) == '(' && text.endsWith(")"));
    }
}
