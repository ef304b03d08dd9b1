package org.duizhao.caption.style;

import org.duizhao.bitext.Language;

/** How many characters a text counts for in a style guide. */
public final class TextWidth {
    private static final double HALF = 0.5;

    private TextWidth() {}

    /** In English each character is one; in Chinese those that are half as wide as a Han character are a half. */
    public static double of(String text, Language language) {
        return language == Language.ENGLISH
                ? text.codePointCount(0, text.length())
                : text.codePoints().mapToDouble(TextWidth::inChinese).sum();
    }

    private static double inChinese(int codePoint) {
        boolean isHalf = (codePoint < 0x1100 && codePoint != '·') || (codePoint >= 0xff61 && codePoint <= 0xffdc);
        return isHalf ? HALF : 1;
    }
}
