package org.duizhao.number;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import org.duizhao.bitext.Span;

/**
 * Finds the numbers of English sentences: in digits with or without a suffix or a word behind them ({@code 3.5x},
 * {@code $2B}, {@code 35 thousand}), in words ({@code twenty-three}, {@code nineteen ninety-five}), decades
 * ({@code '80s}), years without their century ({@code '95}), months by name, halves.
 */
public final class EnglishNumbers {
    private static final String SCALE = "hundred|thousand|million|billion|trillion";
    private static final String WORD =
            "one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen"
                    + "|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety"
                    + "|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|fourteenth|fifteenth|twentieth";
    private static final String BORDER = "(?![A-Za-z0-9])";

    private static final Map<String, BigDecimal> SUFFIXES = Map.of(
            "k", BigDecimal.valueOf(1_000L),
            "m", BigDecimal.valueOf(1_000_000L),
            "b", BigDecimal.valueOf(1_000_000_000L),
            "bn", BigDecimal.valueOf(1_000_000_000L));
    private static final List<String> MONTHS =
            List.of("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec");
    private static final String MONTH =
            "January|February|March|April|May|June|July|August|September|October|November|December"
                    + "|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\\.";
    private static final int LETTERS_OF_MONTH = 3;

    private static final List<NumberForm> FORMS = List.of(
            NumberForm.of("(?<=[A-Za-z]-?)(?<digits>\\d++(?:\\.\\d++)?)[A-Za-z]*+", EnglishNumbers::ofName),
            NumberForm.of(
                    "(?<=[a-z,;:] [A-Z][A-Za-z]{0,20} )(?<digits>\\d++(?:\\.\\d++)?)" + BORDER, EnglishNumbers::ofName),
            NumberForm.of("(?<=['’])(?<decade>\\d{2})" + BORDER, EnglishNumbers::decade),
            NumberForm.of("(?<decade>\\d{2}|\\d{4})s" + BORDER, EnglishNumbers::decade),
            NumberForm.of(
                    "(?<!\\d)(?<!\\d[.,])(?<digits>\\d++(?:,\\d{3}(?!\\d))*+(?:\\.\\d++)?+|\\.\\d++)"
                            + "(?<suffix>(?:(?:[KkMmB]|bn|x|th|st|nd|rd)" + BORDER + ")?)(?![A-Za-z])"
                            + "(?<scales>(?:[ -](?:" + SCALE + ")" + BORDER + ")*+)",
                    EnglishNumbers::inDigits),
            NumberForm.of(
                    "(?<!\\d)(?<!\\d[.,])(?<digits>\\d++(?:\\.\\d++)?+)(?<prefix>[A-Za-z])[A-Za-z]*+",
                    EnglishNumbers::ofUnit),
            NumberForm.of(
                    "(?<![A-Za-z])(?<words>(?i:" + WORD + "|" + SCALE + ")" + BORDER
                            + "(?:(?:[ -]|(?<=hundred|thousand|million|billion) and )(?i:" + WORD + "|" + SCALE + ")"
                            + BORDER + ")*+)(?<half>(?: and a half)?)",
                    EnglishNumbers::inWords),
            NumberForm.of("(?<![A-Za-z])(?i:half)" + BORDER, EnglishNumbers::half),
            NumberForm.of("(?<![A-Za-z])(?<month>" + MONTH + ")(?![A-Za-z])", EnglishNumbers::month));

    private EnglishNumbers() {}

    /** The numbers of a sentence, in order. */
    public static List<NumberMention> in(String sentence) {
        return NumberForm.read(FORMS, sentence);
    }

    private static NumberMention ofName(Matcher found) {
        return new NumberMention(stretch(found), List.of(Digits.value(found.group("digits"))), false);
    }

    /** Letters behind digits are part of a name, or a unit, which may begin with a prefix ({@code 9.6kbps}). */
    private static NumberMention ofUnit(Matcher found) {
        BigDecimal value = Digits.value(found.group("digits"));
        BigDecimal prefix = SUFFIXES.getOrDefault(found.group("prefix").toLowerCase(Locale.ROOT), BigDecimal.ONE);
        return new NumberMention(stretch(found), List.of(value, value.multiply(prefix)), false);
    }

    private static NumberMention decade(Matcher found) {
        return new NumberMention(stretch(found), LooseValues.decade(Digits.value(found.group("decade"))), true);
    }

    private static NumberMention inDigits(Matcher found) {
        BigDecimal value = Digits.value(found.group("digits"));
        for (String scale : found.group("scales").split("[ -]", -1)) {
            value = value.multiply(EnglishWordsOfNumber.scale(scale));
        }
        String suffix = found.group("suffix").toLowerCase(Locale.ROOT);
        BigDecimal scaled = value.multiply(SUFFIXES.getOrDefault(suffix, BigDecimal.ONE));
        // 10m may be ten metres, too
        List<BigDecimal> values = suffix.equals("m") ? List.of(scaled, value) : List.of(scaled);
        return new NumberMention(stretch(found), values, true);
    }

    private static NumberMention inWords(Matcher found) {
        List<String> words = List.of(found.group("words")
                .toLowerCase(Locale.ROOT)
                .replace(" and ", " ")
                .split("[ -]"));
        List<BigDecimal> values = new ArrayList<>(List.of(EnglishWordsOfNumber.number(words)));
        if (!found.group("half").isEmpty()) {
            values.add(values.get(0).add(LooseValues.HALF.get(0)));
        }
        return new NumberMention(stretch(found), values, EnglishWordsOfNumber.areTelling(words));
    }

    private static NumberMention half(Matcher found) {
        return new NumberMention(stretch(found), LooseValues.HALF, false);
    }

    private static NumberMention month(Matcher found) {
        int month = MONTHS.indexOf(found.group("month").substring(0, LETTERS_OF_MONTH)) + 1;
        return new NumberMention(stretch(found), List.of(BigDecimal.valueOf(month)), false);
    }

    private static Span stretch(Matcher found) {
        return new Span(found.start(), found.end());
    }
}
