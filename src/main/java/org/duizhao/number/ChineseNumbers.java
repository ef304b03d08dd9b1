package org.duizhao.number;

import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Matcher;
import org.duizhao.bitext.Span;
import org.duizhao.script.Folding;

/**
 * Finds the numbers of Chinese sentences: in digits with or without a unit ({@code 3.5万}, {@code 10 亿}), in numerals
 * ({@code 三万五千}), parts of a hundred ({@code 百分之九十}), years ({@code 二〇二四年}) and decades ({@code 80年代}).
 */
public final class ChineseNumbers {
    private static final String DIGIT = "[零〇○一二两三四五六七八九]";

    private static final List<NumberForm> FORMS = List.of(
            NumberForm.of("(?<=[A-Za-z][ -]?)(?<digits>\\d++(?:\\.\\d++)?)[A-Za-z]*+", ChineseNumbers::ofName),
            NumberForm.of("(?<digits>\\d++(?:\\.\\d++)?)[A-Za-z]++", ChineseNumbers::ofName),
            NumberForm.of(
                    "(?<!\\d)(?<!\\d[.,，．])(?<digits>\\d++(?:[,，]\\d{3}(?!\\d))*+(?:[.．]\\d++)?)(?<unit>(?: ?[多余几]?[十百千万亿]++)?)"
                            + "(?<decade>(?: ?年代)?)",
                    ChineseNumbers::inDigits),
            NumberForm.of("(?<numeral>" + DIGIT + "{4}+)(?=年)", ChineseNumbers::numeral),
            NumberForm.of("百分之(?<numeral>[零一二两三四五六七八九十百]++)", ChineseNumbers::numeral),
            NumberForm.of(
                    "(?<whole>(?:" + Numerals.CHINESE_ABOVE_TEN + "|" + DIGIT + "|十))点(?<fraction>" + DIGIT
                            + "++)(?<unit>[万亿]?)",
                    ChineseNumbers::decimal),
            NumberForm.of("(?<numeral>" + Numerals.CHINESE_ABOVE_TEN + ")(?<decade>(?:年代)?)", ChineseNumbers::aboveTen),
            NumberForm.of("半", ChineseNumbers::half),
            NumberForm.of("(?<numeral>" + DIGIT + "|[十百千万亿]++)", ChineseNumbers::small));

    private ChineseNumbers() {}

    /** The numbers of a sentence, in order. */
    public static List<NumberMention> in(String sentence) {
        return NumberForm.read(FORMS, Folding.fold(sentence));
    }

    private static NumberMention ofName(Matcher found) {
        return new NumberMention(stretch(found), List.of(Digits.value(found.group("digits"))), false);
    }

    private static NumberMention inDigits(Matcher found) {
        BigDecimal value = Digits.value(found.group("digits")).multiply(unit(found.group("unit")));
        List<BigDecimal> values = found.group("decade").isEmpty() ? List.of(value) : LooseValues.decade(value);
        return new NumberMention(stretch(found), values, true);
    }

    private static NumberMention numeral(Matcher found) {
        return new NumberMention(stretch(found), List.of(value(found.group("numeral"))), true);
    }

    private static NumberMention aboveTen(Matcher found) {
        BigDecimal value = value(found.group("numeral"));
        List<BigDecimal> values = found.group("decade").isEmpty() ? List.of(value) : LooseValues.decade(value);
        return new NumberMention(stretch(found), values, true);
    }

    /** Without a unit it may be a time of day, or a point that is no number's. */
    private static NumberMention decimal(Matcher found) {
        StringBuilder digits = new StringBuilder(value(found.group("whole")).toPlainString()).append('.');
        found.group("fraction").chars().forEach(digit -> digits.append(value(Character.toString(digit))));
        String unit = found.group("unit");
        BigDecimal value = new BigDecimal(digits.toString()).multiply(unit(unit));
        return new NumberMention(stretch(found), List.of(value), !unit.isEmpty());
    }

    private static NumberMention half(Matcher found) {
        return new NumberMention(stretch(found), LooseValues.HALF, false);
    }

    private static NumberMention small(Matcher found) {
        return new NumberMention(stretch(found), List.of(value(found.group("numeral"))), false);
    }

    private static Span stretch(Matcher found) {
        return new Span(found.start(), found.end());
    }

    private static BigDecimal value(String numeral) {
        return BigDecimal.valueOf(Numerals.chinese(numeral).orElse(0));
    }

    private static BigDecimal unit(String written) {
        BigDecimal unit = BigDecimal.ONE;
        for (int i = 0; i < written.length(); i++) {
            unit = unit.multiply(BigDecimal.valueOf(Numerals.unit(written.charAt(i))));
        }
        return unit;
    }
}
