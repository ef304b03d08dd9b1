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
import org.duizhao.lexicon.Lexicon;

/**
 * Chinese sentences as units of comparison: words, Latin words in lower case, every number as {@code #value}, and
 * {@code @pinyin} for short stretches that sound like a capitalised word of the English side.
 */
final class ChineseTokenizer {
    private static final Pattern RUN = Pattern.compile("[\u3400-\u9fff]+|[A-Za-z]+|\\d+(?:[.,]\\d+)*|[０-９]+");
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
        Matcher runs = RUN.matcher(sentence);
        while (runs.find()) {
            String run = runs.group();
            char first = run.charAt(0);
            if (first >= '\u3400' && first <= '\u9fff') {
                addWords(run, units);
                addNames(run, names);
            } else if (Character.isDigit(first)) {
                char next = runs.end() < sentence.length() ? sentence.charAt(runs.end()) : ' ';
                units.add(NumberUnit.of(decimal(run).multiply(BigDecimal.valueOf(Numerals.unit(next)))));
            } else {
                units.add(run.toLowerCase(Locale.ROOT));
            }
        }
        names.stream().sorted().map(name -> "@" + name).forEach(units::add);
        return units;
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

    private static BigDecimal decimal(String digits) {
        StringBuilder ascii = new StringBuilder();
        boolean hasPoint = false;
        for (int i = 0; i < digits.length(); i++) {
            char c = digits.charAt(i);
            if (c == '.') {
                if (hasPoint) {
                    break;
                }
                hasPoint = true;
                ascii.append('.');
            } else if (c != ',') {
                ascii.append((char) ('0' + Character.digit(c, 10)));
            }
        }
        return new BigDecimal(ascii.toString());
    }
}
