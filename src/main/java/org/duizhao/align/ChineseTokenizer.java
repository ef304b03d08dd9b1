package org.duizhao.align;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.duizhao.lexicon.Han;
import org.duizhao.lexicon.Lexicon;
import org.duizhao.number.Digits;
import org.duizhao.number.Numerals;
import org.duizhao.script.Folding;

/**
 * Chinese sentences as units of comparison: words, Latin words in lower case, every number as {@code #value}, and
 * {@code @pinyin} where two or three characters sound like a capitalised word of the English side. Both scripts give the same
 * units.
 */
final class ChineseTokenizer {
    /** A unit and where in its run of characters it begins. */
    private record Placed(int start, String unit) {}

    private static final Pattern RUN = Pattern.compile("[\u3400-\u9fff]+|[A-Za-z]+|\\d+(?:[.,]\\d+)*[十百千万亿]?");
    /** In characters. */
    private static final int LONGEST_NAME = 3;
    /** In letters. */
    private static final int SHORTEST_NAME = 3;

    private final Lexicon lexicon;
    private final Set<String> capitalisedEnglish;

    /**
     * A tokenizer for one pair of texts.
     *
     * @param capitalisedEnglish the units that the English side writes with a capital
     */
    ChineseTokenizer(Lexicon lexicon, Set<String> capitalisedEnglish) {
        this.lexicon = lexicon;
        this.capitalisedEnglish = capitalisedEnglish;
    }

    List<String> units(String sentence) {
        List<String> units = new ArrayList<>();
        Matcher runs = RUN.matcher(Folding.fold(sentence));
        while (runs.find()) {
            String run = runs.group();
            char first = run.charAt(0);
            if (Han.is(first)) {
                addChinese(run, units);
            } else if (Character.isDigit(first)) {
                units.add(NumberUnit.of(inDigits(run)));
            } else {
                units.add(run.toLowerCase(Locale.ROOT));
            }
        }
        return units;
    }

    /** Adds the words, numbers and names of a run of characters, each where it begins. */
    private void addChinese(String run, List<String> units) {
        List<Placed> placed = new ArrayList<>();
        addWordsAndNumbers(run, placed);
        addNames(run, placed);
        placed.stream()
                .sorted(Comparator.comparingInt(Placed::start))
                .map(Placed::unit)
                .forEach(units::add);
    }

    private void addWordsAndNumbers(String run, List<Placed> units) {
        Matcher numerals = Numerals.CHINESE_ABOVE_TEN.matcher(run);
        int end = 0;
        while (numerals.find()) {
            addWords(run.substring(end, numerals.start()), end, units);
            addNumber(numerals.group(), numerals.start(), units);
            end = numerals.end();
        }
        addWords(run.substring(end), end, units);
    }

    private void addNumber(String numeral, int start, List<Placed> units) {
        Numerals.chinese(numeral)
                .ifPresentOrElse(
                        value -> units.add(new Placed(start, NumberUnit.of(BigDecimal.valueOf(value)))),
                        () -> addWords(numeral, start, units));
    }

    private void addWords(String run, int runStart, List<Placed> units) {
        int start = runStart;
        for (String word : lexicon.words(run)) {
            OptionalLong number = Numerals.chinese(word);
            boolean counts = number.isPresent() && number.getAsLong() > 1;
            String unit = counts ? NumberUnit.of(BigDecimal.valueOf(number.getAsLong())) : word;
            units.add(new Placed(start, unit));
            start += word.length();
        }
    }

    private void addNames(String run, List<Placed> units) {
        for (int start = 0; start < run.length(); start++) {
            StringBuilder sound = new StringBuilder();
            int limit = Math.min(run.length(), start + LONGEST_NAME);
            for (int end = start + 1; end <= limit; end++) {
                String syllable = lexicon.pinyin(run.charAt(end - 1));
                if (syllable.isEmpty()) {
                    break;
                }
                sound.append(syllable);
                if (isName(sound.toString(), end - start)) {
                    units.add(new Placed(start, "@" + sound));
                }
            }
        }
    }

    /** Whether a stretch sounds like an English word. One syllable is no name: too many characters sound like it. */
    private boolean isName(String sound, int characters) {
        return characters > 1 && sound.length() >= SHORTEST_NAME && capitalisedEnglish.contains(sound);
    }

    /** The value of digits and the Chinese unit behind them, if there is one: {@code 3.5万}. */
    private static BigDecimal inDigits(String run) {
        long unit = Numerals.unit(run.charAt(run.length() - 1));
        String digits = unit > 1 ? run.substring(0, run.length() - 1) : run;
        return Digits.value(digits).multiply(BigDecimal.valueOf(unit));
    }
}
