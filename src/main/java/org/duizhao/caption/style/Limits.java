package org.duizhao.caption.style;

/**
 * What a style guide allows the text of one language in a cue. Characters are counted by width: a full-width character is
 * one, in Chinese a half-width one is half.
 *
 * @param charactersPerLine the most characters in a line
 * @param charactersPerSecond the most characters in a second that a cue is shown
 */
public record Limits(double charactersPerLine, double charactersPerSecond) {
    public Limits {
        if (!(charactersPerLine >= 1 && charactersPerSecond > 0)) {
            throw new IllegalArgumentException(
                    "not the limits of a cue: " + charactersPerLine + " a line, " + charactersPerSecond + " a second");
        }
    }
}
