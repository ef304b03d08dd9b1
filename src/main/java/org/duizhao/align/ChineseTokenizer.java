package org.duizhao.align;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
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
 * {@code @pinyin} for short stretches that sound like a capitalised word of the English side. Both scripts give the same
 * units.
 */
final class ChineseTokenizer {
    private static final Pattern RUN = Pattern.compile("[\u3400-\u9fff]+|[A-Za-z]+|\\d+(?:[.,]\\d+)*[十百千万亿]?");
    private static final int LONGEST_NAME = 3;
    private static final int SHORTEST_SYLLABLE = 2;
    private static final int SHORTEST_NAME_LETTERS = 3;
    /** A common word that sounds like a syllable is no name: its English rank is above this one. */
    private static final int COMMON_WORD_RANK = 3000;

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
        Set<String> names = new HashSet<>();
        Matcher runs = RUN.matcher(Folding.fold(sentence));
        while (runs.find()) {
            String run = runs.group();
            char first = run.charAt(0);
            if (Han.is(first)) {
                addWordsAndNumbers(run, units);
                addNames(run, names);
            } else if (Character.isDigit(first)) {
                units.add(NumberUnit.of(inDigits(run)));
            } else {
                units.add(run.toLowerCase(Locale.ROOT));
            }
        }
        names.stream().sorted().map(name -> "@" + name).forEach(units::add);
        return units;
    }

    private void addWordsAndNumbers(String run, List<String> units) {
        Matcher numerals = Numerals.CHINESE_ABOVE_TEN.matcher(run);
        int end = 0;
        while (numerals.find()) {
            addWords(run.substring(end, numerals.start()), units);
            addNumber(numerals.group(), units);
            end = numerals.end();
        }
        addWords(run.substring(end), units);
    }

    private void addNumber(String numeral, List<String> units) {
        Numerals.chinese(numeral)
                .ifPresentOrElse(
                        value -> units.add(NumberUnit.of(BigDecimal.valueOf(value))), () -> addWords(numeral, units));
    }

    private void addWords(String run, List<String> units) {
        for (String word : lexicon.words(run)) {
            OptionalLong number = Numerals.chinese(word);
            boolean counts = number.isPresent() && number.getAsLong() > 1;
            units.add(counts ? NumberUnit.of(BigDecimal.valueOf(number.getAsLong())) : word);
        }
    }

    private void addNames(String run, Set<String> names) {
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
                    names.add(sound.toString());
                }
            }
        }
    }

    private boolean isName(String sound, int characters) {
        int shortest = characters == 1 ? SHORTEST_SYLLABLE : SHORTEST_NAME_LETTERS;
        if (sound.length() < shortest || !capitalisedEnglish.contains(sound)) {
            return false;
        }
        int id = lexicon.englishId(sound);
        int rank = id == Lexicon.UNKNOWN ? 0 : lexicon.englishRank(id);
        boolean commonWord = rank > 0 && rank < COMMON_WORD_RANK;
        return characters > 1 || !commonWord;
    }

    /** The value of digits and the Chinese unit behind them, if there is one: {@code 3.5万}. */
    private static BigDecimal inDigits(String run) {
        long unit = Numerals.unit(run.charAt(run.length() - 1));
        String digits = unit > 1 ? run.substring(0, run.length() - 1) : run;
        return Digits.value(digits).multiply(BigDecimal.valueOf(unit));
    }
}
