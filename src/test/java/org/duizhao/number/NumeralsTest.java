package org.duizhao.number;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumeralsTest {
    private static final String DIGITS = "零一二三四五六七八九";

    @ParameterizedTest
    @CsvSource({
        "一百二十三, 123",
        "两, 2",
        "十, 10",
        "十二, 12",
        "二十, 20",
        "一千零五, 1005",
        "三万五千, 35000",
        "两千五百万, 25000000",
        "一亿两千万, 120000000",
        "一万亿, 1000000000000",
        "九千九百九十九亿, 999900000000",
        "二〇二四, 2024",
        "第三, 3",
        "第二十一, 21",
        "零, 0",
    })
    void chineseNumeralsHaveTheirValue(String numeral, long value) {
        assertThat(Numerals.chinese(numeral)).hasValue(value);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "第", "海", "三个", "一百二十三x", "123", "一二三四五六七八九一二三四五六七八"})
    void whatIsNoNumeralHasNoValue(String word) {
        assertThat(Numerals.chinese(word)).isEmpty();
    }

    @Property
    void everyNumberBelowAHundredMillionIsReadAsItIsWritten(@ForAll @LongRange(min = 1, max = 99_999_999) long number) {
        assertThat(Numerals.chinese(inChinese(number))).hasValue(number);
    }

    @ParameterizedTest
    @CsvSource({"two, 2", "eleven, 11", "ninety, 90", "fourth, 4", "twentieth, 20"})
    void englishNumberWordsHaveTheirValue(String word, long value) {
        assertThat(Numerals.english(word)).hasValue(value);
    }

    @ParameterizedTest
    @ValueSource(strings = {"one", "second", "tens", "", "Two"})
    void wordsThatAreMostlyNoNumberHaveNoValue(String word) {
        assertThat(Numerals.english(word)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"万, 10000", "亿, 100000000", "百, 100", "元, 1"})
    void aUnitBehindDigitsMultipliesThem(char unit, long factor) {
        assertThat(Numerals.unit(unit)).isEqualTo(factor);
    }

    /** As it is taught: groups of four digits, a zero said once between others. */
    private static String inChinese(long number) {
        if (number < 10_000) {
            return fourDigits(number);
        }
        long rest = number % 10_000;
        return fourDigits(number / 10_000) + "万" + (rest > 0 && rest < 1000 ? "零" : "") + fourDigits(rest);
    }

    private static String fourDigits(long number) {
        StringBuilder text = new StringBuilder();
        long rest = number;
        boolean skipped = false;
        for (long unit = 1000; unit >= 1; unit /= 10) {
            long digit = rest / unit;
            rest %= unit;
            if (digit == 0) {
                skipped = text.length() > 0;
            } else {
                text.append(skipped ? "零" : "").append(DIGITS.charAt((int) digit));
                text.append(unit == 1000 ? "千" : unit == 100 ? "百" : unit == 10 ? "十" : "");
                skipped = false;
            }
        }
        return text.toString();
    }
}
