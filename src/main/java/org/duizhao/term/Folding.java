package org.duizhao.term;

/**
 * What makes two spellings the same to a reader. Each character is folded by itself, so a folded text is as long as the
 * text and offsets stay true.
 */
final class Folding {
    private static final char FIRST_FULL_WIDTH = '\uFF01';
    private static final char LAST_FULL_WIDTH = '\uFF5E';
    private static final int FULL_WIDTH_SHIFT = FIRST_FULL_WIDTH - '!';
    private static final char IDEOGRAPHIC_SPACE = '\u3000';
    private static final char NO_BREAK_SPACE = '\u00A0';
    private static final char FIRST_CJK = '\u2E80';

    private Folding() {}

    /** Full-width letters, digits and signs in their common width; ideographic and no-break spaces as spaces. */
    static String width(String text) {
        char[] chars = text.toCharArray();
        for (int i = 0; i < chars.length; i++) {
            chars[i] = width(chars[i]);
        }
        return new String(chars);
    }

    /** A text of common width in small letters. */
    static String caseless(String text) {
        char[] chars = text.toCharArray();
        for (int i = 0; i < chars.length; i++) {
            chars[i] = Character.toLowerCase(chars[i]);
        }
        return new String(chars);
    }

    /** Whether a character of common width is a letter or digit of the words that white space parts, as in Latin. */
    static boolean isOfWords(char c) {
        return c < FIRST_CJK && Character.isLetterOrDigit(c);
    }

    private static char width(char c) {
        if (c == IDEOGRAPHIC_SPACE || c == NO_BREAK_SPACE) {
            return ' ';
        }
        boolean fullWidth = FIRST_FULL_WIDTH <= c && c <= LAST_FULL_WIDTH;
        return fullWidth ? (char) (c - FULL_WIDTH_SHIFT) : c;
    }
}
