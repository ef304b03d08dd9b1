package org.duizhao.bitext;

/**
 * A word of captions, or a few that share a time, and when it begins to be said. When it ends is told nowhere: not later
 * than the next one begins, and often earlier.
 *
 * @param span where it stands in the source, without white space at its edges
 * @param startMillis when it begins, in milliseconds from the start of the recording
 */
public record TimedWord(Span span, long startMillis) {
    public TimedWord {
        if (span.length() == 0 || startMillis < 0) {
            throw new IllegalArgumentException("not a word with a time: " + span + ", " + startMillis + " ms");
        }
    }
}
