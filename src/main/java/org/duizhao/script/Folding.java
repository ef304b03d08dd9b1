package org.duizhao.script;

/**
 * What makes two writings of Chinese the same for matching: traditional characters and the variants of Hong Kong and
 * Taiwan become simplified ones, full-width letters and digits those of common width; signs, spaces and the case of
 * letters only where that is asked for. Each UTF-16 unit is folded by itself, so that a folded text is as long as the
 * text and offsets into it hold for both.
 *
 * <p>Folding merges more than a conversion may: {@code 乾} is {@code 干} in {@code 乾坤}, too. Both sides of a comparison
 * have to be folded, and a folded text is not for reading; see {@link ScriptConverter}.
 */
public final class Folding {
    private static final char FIRST_FULL_WIDTH = '\uFF01';
    private static final char LAST_FULL_WIDTH = '\uFF5E';
    private static final int FULL_WIDTH_SHIFT = FIRST_FULL_WIDTH - '!';

    private static final char IDEOGRAPHIC_SPACE = '\u3000';
    private static final char NO_BREAK_SPACE = '\u00A0';

    private Folding() {}

    /** A text, every unit of it folded; signs keep their width, which tells Chinese punctuation from other. */
    public static String fold(String text) {
        return mapped(text, Folding::fold);
    }

    /** A text folded, its full-width signs and its ideographic and no-break spaces too. */
    public static String foldWithSigns(String text) {
        return mapped(text, Folding::foldWithSigns);
    }

    /** A text in small letters, unit by unit. */
    public static String caseless(String text) {
        return mapped(text, Character::toLowerCase);
    }

    /** One UTF-16 unit folded; halves of surrogate pairs stay as they are. */
    public static char fold(char c) {
        if (c < ScriptFormat.FIRST_HAN) {
            return c;
        }
        if (c <= ScriptFormat.LAST_HAN) {
            return SimplifiedForms.of(c);
        }
        return isFullWidth(c) && Character.isLetterOrDigit(c) ? (char) (c - FULL_WIDTH_SHIFT) : c;
    }

    private static char foldWithSigns(char c) {
        if (c == IDEOGRAPHIC_SPACE || c == NO_BREAK_SPACE) {
            return ' ';
        }
        return isFullWidth(c) ? (char) (c - FULL_WIDTH_SHIFT) : fold(c);
    }

    private static boolean isFullWidth(char c) {
        return FIRST_FULL_WIDTH <= c && c <= LAST_FULL_WIDTH;
    }

    /** The text itself where nothing of it changes. */
    private static String mapped(String text, CharUnaryOperator map) {
        int first = 0;
        while (first < text.length() && map.applyAsChar(text.charAt(first)) == text.charAt(first)) {
            first++;
        }
        if (first == text.length()) {
            return text;
        }
        char[] mapped = text.toCharArray();
        for (int i = first; i < mapped.length; i++) {
            mapped[i] = map.applyAsChar(mapped[i]);
        }
        return new String(mapped);
    }

    @FunctionalInterface
    private interface CharUnaryOperator {
        char applyAsChar(char c);
    }
}
