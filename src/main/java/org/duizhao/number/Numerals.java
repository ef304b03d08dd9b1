package org.duizhao.number;

import java.util.Map;
import java.util.OptionalLong;
import java.util.regex.Pattern;

/** The values of numbers written in Chinese characters or as English words. */
public final class Numerals {
    /** A number above ten in Chinese numerals: digits with units (三十, 一百二十三, 三万五千). */
    public static final Pattern CHINESE_ABOVE_TEN =
            Pattern.compile("(?:[一二两三四五六七八九][十百千万亿]+|十[万亿]|十(?=[一二三四五六七八九]))(?:[零〇]?[一二两三四五六七八九][十百千万亿]*+)*+");

    private static final Map<Character, Integer> DIGITS = Map.ofEntries(
            Map.entry('零', 0),
            Map.entry('〇', 0),
            Map.entry('○', 0),
            Map.entry('一', 1),
            Map.entry('二', 2),
            Map.entry('两', 2),
            Map.entry('三', 3),
            Map.entry('四', 4),
            Map.entry('五', 5),
            Map.entry('六', 6),
            Map.entry('七', 7),
            Map.entry('八', 8),
            Map.entry('九', 9));
    private static final Map<Character, Long> UNITS =
            Map.of('十', 10L, '百', 100L, '千', 1_000L, '万', 10_000L, '亿', 100_000_000L);
    private static final long MYRIAD = 10_000;
    private static final int LONGEST_NUMERAL = 16;

    private static final Map<String, Integer> ENGLISH = Map.ofEntries(
            Map.entry("two", 2),
            Map.entry("three", 3),
            Map.entry("four", 4),
            Map.entry("five", 5),
            Map.entry("six", 6),
            Map.entry("seven", 7),
            Map.entry("eight", 8),
            Map.entry("nine", 9),
            Map.entry("ten", 10),
            Map.entry("eleven", 11),
            Map.entry("twelve", 12),
            Map.entry("thirteen", 13),
            Map.entry("fourteen", 14),
            Map.entry("fifteen", 15),
            Map.entry("sixteen", 16),
            Map.entry("seventeen", 17),
            Map.entry("eighteen", 18),
            Map.entry("nineteen", 19),
            Map.entry("twenty", 20),
            Map.entry("thirty", 30),
            Map.entry("forty", 40),
            Map.entry("fifty", 50),
            Map.entry("sixty", 60),
            Map.entry("seventy", 70),
            Map.entry("eighty", 80),
            Map.entry("ninety", 90),
            Map.entry("first", 1),
            Map.entry("third", 3),
            Map.entry("fourth", 4),
            Map.entry("fifth", 5),
            Map.entry("sixth", 6),
            Map.entry("seventh", 7),
            Map.entry("eighth", 8),
            Map.entry("ninth", 9),
            Map.entry("tenth", 10),
            Map.entry("fourteenth", 14),
            Map.entry("fifteenth", 15),
            Map.entry("twentieth", 20));

    private static final Map<String, Long> ENGLISH_UNITS =
            Map.of("hundred", 100L, "thousand", 1_000L, "million", 1_000_000L, "billion", 1_000_000_000L);

    private Numerals() {}

    /** The value of a whole string of Chinese numerals, 第 before it allowed; empty where it is none. */
    public static OptionalLong chinese(String word) {
        String digits = word.length() > 1 && word.charAt(0) == '第' ? word.substring(1) : word;
        if (digits.isEmpty() || digits.length() > LONGEST_NUMERAL) {
            return OptionalLong.empty();
        }
        boolean hasUnit = false;
        for (int i = 0; i < digits.length(); i++) {
            char c = digits.charAt(i);
            if (UNITS.containsKey(c)) {
                hasUnit = true;
            } else if (!DIGITS.containsKey(c)) {
                return OptionalLong.empty();
            }
        }
        return OptionalLong.of(hasUnit ? withUnits(digits) : digitByDigit(digits));
    }

    /** The multiplier that a Chinese unit behind Arabic digits stands for (3.5万), or 1. */
    public static long unit(char character) {
        return UNITS.getOrDefault(character, 1L);
    }

    /** The value of one English number word in lower case; empty for others, and for "one" and "second". */
    public static OptionalLong english(String word) {
        Integer value = ENGLISH.get(word);
        return value == null ? OptionalLong.empty() : OptionalLong.of(value);
    }

    /** The multiplier that an English word in lower case stands for (thousand), or 1. */
    public static long englishUnit(String word) {
        return ENGLISH_UNITS.getOrDefault(word, 1L);
    }

    private static long digitByDigit(String digits) {
        long value = 0;
        for (int i = 0; i < digits.length(); i++) {
            value = value * 10 + DIGITS.getOrDefault(digits.charAt(i), 0);
        }
        return value;
    }

    private static long withUnits(String digits) {
        long total = 0;
        long section = 0;
        long digit = 0;
        boolean hasDigit = false;
        for (int i = 0; i < digits.length(); i++) {
            char c = digits.charAt(i);
            Integer value = DIGITS.get(c);
            if (value != null) {
                digit = value;
                hasDigit = true;
                continue;
            }
            long unit = unit(c);
            if (unit < MYRIAD) {
                section += (hasDigit ? digit : 1) * unit;
            } else if (unit == MYRIAD) {
                total += (section + digit) * unit;
                section = 0;
            } else {
                total = (total + section + digit) * unit;
                section = 0;
            }
            digit = 0;
            hasDigit = false;
        }
        return total + section + digit;
    }
}
