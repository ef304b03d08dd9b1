package org.duizhao.segment;

import java.util.ArrayList;
import java.util.List;

/**
 * A place where a Chinese sentence may end: a run of end marks and the closing quotes and brackets behind it.
 *
 * @param start the offset of the first mark
 * @param closersStart the offset behind the last mark
 * @param end the offset behind the last closing quote or bracket
 */
record EndMark(int start, int closersStart, int end) {
    private static final String FULL_MARKS = "。！？!?｡";
    private static final String ELLIPSES = "…⋯";
    private static final int ELLIPSIS = 2;
    private static final String MARKS = FULL_MARKS + ELLIPSES + ".";

    /** Every such place of a paragraph, in order. A full stop inside a number, a name or an address is none. */
    static List<EndMark> in(String paragraph) {
        List<EndMark> found = new ArrayList<>();
        StraightQuotes quotes = new StraightQuotes(paragraph);
        int i = 0;
        while (i < paragraph.length()) {
            if (!isMark(paragraph, i)) {
                i++;
                continue;
            }
            int closers = i + 1;
            while (closers < paragraph.length() && continuesRun(paragraph, i, closers)) {
                closers++;
            }
            int end = closers;
            while (end < paragraph.length() && isCloser(paragraph.charAt(end), quotes, i)) {
                end++;
            }
            found.add(new EndMark(i, closers, end));
            i = isTwoEllipses(paragraph, i) ? end : skipOpeningEllipsis(paragraph, end);
        }
        return found;
    }

    String marks(String paragraph) {
        return paragraph.substring(start, closersStart);
    }

    String closers(String paragraph) {
        return paragraph.substring(closersStart, end);
    }

    private static boolean isMark(String paragraph, int i) {
        char c = paragraph.charAt(i);
        if (c != '.') {
            return !isLetter(c) && MARKS.indexOf(c) >= 0;
        }
        boolean joinsAscii = i + 1 < paragraph.length()
                && isAsciiLetterOrDigit(paragraph.charAt(i + 1))
                && i > 0
                && isAsciiLetterOrDigit(paragraph.charAt(i - 1));
        return !joinsAscii;
    }

    private static boolean continuesRun(String paragraph, int start, int i) {
        char c = paragraph.charAt(i);
        boolean opensNext = ELLIPSES.indexOf(c) >= 0 && FULL_MARKS.indexOf(paragraph.charAt(i - 1)) >= 0;
        boolean secondBegins = i == start + ELLIPSIS && isTwoEllipses(paragraph, start);
        return MARKS.indexOf(c) >= 0 && !opensNext && !secondBegins;
    }

    /** An ellipsis is two characters; where four stand, one ends what is broken off and one begins what is taken up. */
    private static boolean isTwoEllipses(String paragraph, int start) {
        int end = start;
        while (end < paragraph.length()
                && end - start <= 2 * ELLIPSIS
                && ELLIPSES.indexOf(paragraph.charAt(end)) >= 0) {
            end++;
        }
        return end - start == 2 * ELLIPSIS;
    }

    /** An ellipsis behind a full mark stands at the start of the next sentence and ends nothing. */
    private static int skipOpeningEllipsis(String paragraph, int from) {
        int i = from;
        while (i < paragraph.length() && ELLIPSES.indexOf(paragraph.charAt(i)) >= 0) {
            i++;
        }
        return i;
    }

    /** A straight quote closes only where an odd number of them stands before the mark. */
    private static boolean isCloser(char c, StraightQuotes quotes, int mark) {
        return c == '"' ? quotes.areOpenAt(mark) : OpenMarks.CLOSERS.indexOf(c) >= 0;
    }

    /** Straight quotes, counted from left to right. */
    private static final class StraightQuotes {
        private final String paragraph;
        private int at;
        private boolean areOpen;

        StraightQuotes(String paragraph) {
            this.paragraph = paragraph;
        }

        /** @param offset not before any that was asked for earlier */
        boolean areOpenAt(int offset) {
            while (at < offset) {
                areOpen ^= paragraph.charAt(at++) == '"';
            }
            return areOpen;
        }
    }

    /** Most characters are; to look each up among the marks would take most of the time. */
    private static boolean isLetter(char c) {
        return (c >= '\u3400' && c < '\uD800') || (c >= 'A' && c <= 'z');
    }

    private static boolean isAsciiLetterOrDigit(char c) {
        return c < 128 && Character.isLetterOrDigit(c);
    }
}
