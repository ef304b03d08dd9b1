package org.duizhao.number;

import java.math.BigDecimal;
import java.util.List;

/** The values of numbers in English words, in lower case. */
final class EnglishWordsOfNumber {
    private static final long TRILLION = 1_000_000_000_000L;
    private static final long HUNDRED = 100;
    private static final long LEAST_TELLING = 11;

    private EnglishWordsOfNumber() {}

    /** The multiplier that a word stands for, or one. */
    static BigDecimal scale(String word) {
        return BigDecimal.valueOf(word.equals("trillion") ? TRILLION : Numerals.englishUnit(word));
    }

    /** What some words mean. */
    static BigDecimal number(List<String> words) {
        return BigDecimal.valueOf(value(words));
    }

    /** Whether they name a number that is more than a few and more exact than "thousands". */
    static boolean areTelling(List<String> words) {
        boolean hasDigit = words.stream().anyMatch(word -> number(word) > 0);
        return hasDigit && value(words) >= LEAST_TELLING;
    }

    private static long value(List<String> words) {
        long total = 0;
        long group = 0;
        for (String word : words) {
            long scale = scale(word).longValue();
            long number = number(word);
            if (scale == HUNDRED) {
                group = Math.max(1, group) * HUNDRED;
            } else if (scale > 1) {
                total += Math.max(1, group) * scale;
                group = 0;
            } else {
                group = isYearInPairs(group, number) ? group * HUNDRED + number : group + number;
            }
        }
        return total + group;
    }

    /** {@code nineteen ninety}: two numbers above ten, one behind the other, of which the first has no room for the second. */
    private static boolean isYearInPairs(long before, long number) {
        return LEAST_TELLING <= before && before < HUNDRED && number >= 10;
    }

    private static long number(String word) {
        return word.equals("one") ? 1 : Numerals.english(word).orElse(0);
    }
}
