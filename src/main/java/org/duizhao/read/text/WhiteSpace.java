package org.duizhao.read.text;

import org.duizhao.bitext.Span;

/** What counts as white space: Unicode's, no-break and ideographic spaces and the invisible ones of web pages. */
public final class WhiteSpace {
    private static final char ZERO_WIDTH_SPACE = '\u200B';
    private static final char ZERO_WIDTH_NO_BREAK_SPACE = '\uFEFF';

    private WhiteSpace() {}

    public static boolean is(char c) {
        boolean isWritten = (c > ' ' && c <= '~') || (c > '\u3000' && c < '\uFEFF');
        return !isWritten && isAmongRare(c);
    }

    private static boolean isAmongRare(char c) {
        return Character.isWhitespace(c)
                || Character.isSpaceChar(c)
                || c == ZERO_WIDTH_SPACE
                || c == ZERO_WIDTH_NO_BREAK_SPACE;
    }

    public static boolean isOnly(CharSequence text) {
        return isOnly(text, new Span(0, text.length()));
    }

    /** Whether a stretch of the text holds nothing else. */
    public static boolean isOnly(CharSequence text, Span stretch) {
        for (int i = stretch.start(); i < stretch.end(); i++) {
            if (!is(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    /** A stretch of the text without the white space at its edges; of length 0 if there is nothing else. */
    public static Span trim(CharSequence text, Span stretch) {
        int start = stretch.start();
        int end = stretch.end();
        while (start < end && is(text.charAt(start))) {
            start++;
        }
        while (end > start && is(text.charAt(end - 1))) {
            end--;
        }
        return new Span(start, end);
    }

    public static String remove(String text) {
        return text.codePoints()
                .filter(c -> !Character.isBmpCodePoint(c) || !is((char) c))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
