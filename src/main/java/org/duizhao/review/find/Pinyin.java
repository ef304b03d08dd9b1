package org.duizhao.review.find;

/** How Chinese characters are read. */
@FunctionalInterface
public interface Pinyin {
    /** The small toneless pinyin of a character, {@code v} for ü, or the empty string. */
    String of(char character);
}
