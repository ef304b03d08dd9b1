package org.duizhao.caption.style;

import org.duizhao.bitext.Language;

/** How many characters a text counts for in a style guide. */
public final class TextWidth {
    private static final double HALF = 0.5;

    private TextWidth() {}

    /** In English each character is one; in Chinese those that are half as wide as a Han character are a half. */
    public static double of(String text, Language language) {
        return language == Language.ENGLISH ? text.codePointCount(0, text.length()) : inChinese(text);
    }

    /** A loop, not a stream: every line of every cue that is considered is measured. */
    private static double inChinese(String text) {
        double width = 0;
        for (int at = 0; at < text.length(); at += Character.charCount(text.codePointAt(at))) {
            width += isHalf(text.codePointAt(at)) ? HALF : 1;
        }
        return width;
    }

    private static boolean isHalf(int codePoint) {
        return (codePoint < 0x1100 && codePoint != '·') || (codePoint >= 0xff61 && codePoint <= 0xffdc);
    }
}
