package org.duizhao.caption.timing;

import org.duizhao.bitext.Span;
import org.duizhao.bitext.TimeRange;

/**
 * A stretch of a Chinese sentence between two of its marks, and when it is said.
 *
 * @param sentence the index of the sentence
 * @param stretch where it stands in the sentence's text; empty for English words that no Chinese translates
 * @param time when the English that it translates is said; for Chinese without English, the time that its neighbours leave
 * @param fromWord the first of the English words
 * @param toWord behind the last of them; {@code fromWord} where there are none
 * @param probability how likely it is, 0 to 1, that it begins within a second of its time
 */
public record TimedClause(int sentence, Span stretch, TimeRange time, int fromWord, int toWord, double probability) {
    /** Whether it is English that no Chinese translates. */
    public boolean isEnglishOnly() {
        return stretch.length() == 0;
    }
}
