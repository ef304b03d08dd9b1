package org.duizhao.script;

/**
 * What makes two writings of Chinese the same for matching: traditional characters and the variants of Hong Kong and
 * Taiwan become simplified ones, full-width letters and digits those of common width. Each UTF-16 unit is folded by
 * itself, so that a folded text is as long as the text and offsets into it hold for both.
 *
 * <p>Folding merges more than a conversion may: {@code 乾} is {@code 干} in {@code 乾坤}, too. Both sides of a comparison
 * have to be folded, and a folded text is not for reading; see {@link ScriptConverter}.
 */
public final class Folding {
    private static final char FIRST_FULL_WIDTH = '\uFF01';
    private static final char LAST_FULL_WIDTH = '\uFF5E';
    private static final int FULL_WIDTH_SHIFT = FIRST_FULL_WIDTH - '!';

    private Folding() {}

    /** A text, every unit of it folded. */
    public static String fold(String text) {
        int first = 0;
        while (first < text.length() && fold(text.charAt(first)) == text.charAt(first)) {
            first++;
        }
        if (first == text.length()) {
            return text;
        }
        char[] folded = text.toCharArray();
        for (int i = first; i < folded.length; i++) {
            folded[i] = fold(folded[i]);
        }
        return new String(folded);
    }

    /** One UTF-16 unit folded; halves of surrogate pairs stay as they are. */
    public static char fold(char c) {
        if (c < ScriptFormat.FIRST_HAN) {
            return c;
        }
        if (c <= ScriptFormat.LAST_HAN) {
            return SimplifiedForms.of(c);
        }
        boolean fullWidth = FIRST_FULL_WIDTH <= c && c <= LAST_FULL_WIDTH;
        return fullWidth && Character.isLetterOrDigit(c) ? (char) (c - FULL_WIDTH_SHIFT) : c;
    }
}
