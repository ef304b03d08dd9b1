package org.duizhao.evaluate;

import java.util.Locale;
import java.util.regex.Pattern;

/** Text as it is compared, and text as captions made by machine have it. */
public final class TextShape {
    private static final Pattern SPACE = Pattern.compile("[\\s\\p{Z}]+");
    /** Marks, but not one inside a word or number ({@code it's}, {@code 3.5}), and none that is read aloud. */
    private static final Pattern MARK = Pattern.compile("(?<!\\w)[\\p{P}&&[^%&@#]]|[\\p{P}&&[^%&@#]](?!\\w)");

    private TextShape() {}

    /** The characters of a text that are no white space. */
    public static String withoutSpace(String text) {
        return SPACE.matcher(text).replaceAll("");
    }

    /**
     * A text without its punctuation and in small letters. White space stays as it is.
     *
     * @param text a stretch that neither begins nor ends inside a word
     */
    public static String withoutPunctuation(String text) {
        return MARK.matcher(text).replaceAll("").toLowerCase(Locale.ROOT);
    }
}
