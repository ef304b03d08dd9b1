package org.duizhao.term;

/**
 * Where a spelling may begin and end in a text of common width. Between Chinese characters: anywhere. A spelling that
 * begins or ends with a letter or digit has to begin or end its word ({@code port} is not in {@code export}, but
 * {@code Claude} is in {@code 使用Claude的}), and a number goes on after a decimal point ({@code Claude 3} is not in
 * {@code Claude 3.5}).
 */
final class WordBorders {
    private static final char FIRST_CJK = '\u2E80';

    private WordBorders() {}

    /** Whether no word or number goes on from before the offset to after it. */
    static boolean isBorder(String text, int offset) {
        return !isInsideWord(text, offset) && !isAtDecimalPoint(text, offset - 1) && !isAtDecimalPoint(text, offset);
    }

    private static boolean isInsideWord(String text, int offset) {
        return isOfWords(text, offset - 1) && isOfWords(text, offset);
    }

    private static boolean isAtDecimalPoint(String text, int point) {
        return isDigit(text, point - 1) && isDigit(text, point + 1) && text.charAt(point) == '.';
    }

    private static boolean isOfWords(String text, int offset) {
        return isInside(text, offset) && isOfWords(text.charAt(offset));
    }

    /** Whether a character is a letter or digit of the words that white space parts, as in Latin. */
    private static boolean isOfWords(char c) {
        return c < FIRST_CJK && Character.isLetterOrDigit(c);
    }

    private static boolean isDigit(String text, int offset) {
        return isInside(text, offset) && Character.isDigit(text.charAt(offset));
    }

    private static boolean isInside(String text, int offset) {
        return 0 <= offset && offset < text.length();
    }
}
