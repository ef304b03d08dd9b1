package org.duizhao.align;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.duizhao.lexicon.Lexicon;
import org.duizhao.number.Digits;
import org.duizhao.number.Numerals;

/**
 * English sentences as units of comparison: lemmas in lower case, clitics and unknown hyphenated words split, every
 * number as {@code #value}.
 */
final class EnglishTokenizer {
    /**
     * One unit.
     *
     * @param unit what is compared
     * @param capitalised whether the text writes it with a capital
     */
    record Token(String unit, boolean capitalised) {}

    private static final Pattern WORD =
            Pattern.compile("[A-Za-z]+(?:-[A-Za-z]+)*(?:['’](?:s|t|ll|re|m|ve|d)\\b)?|\\d+(?:[,.]\\d+)*");
    private static final Map<String, String> NEGATED = Map.of("ca", "can", "wo", "will", "sha", "shall");

    private final Lexicon lexicon;

    EnglishTokenizer(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    List<Token> tokens(String sentence) {
        List<Token> tokens = new ArrayList<>();
        Matcher words = WORD.matcher(sentence);
        while (words.find()) {
            addWord(words.group().replace('’', '\''), tokens);
        }
        return withNumbers(tokens);
    }

    private void addWord(String written, List<Token> tokens) {
        boolean capitalised = written.length() > 1 && Character.isUpperCase(written.charAt(0));
        String word = written.toLowerCase(Locale.ROOT);
        int apostrophe = word.indexOf('\'');
        if (Character.isDigit(word.charAt(0))) {
            tokens.add(new Token(word.replace(",", ""), false));
        } else if (word.endsWith("n't")) {
            String stem = word.substring(0, word.length() - 3);
            if (!stem.isEmpty()) {
                tokens.add(new Token(lexicon.lemma(NEGATED.getOrDefault(stem, stem)), capitalised));
            }
            tokens.add(new Token("not", false));
        } else if (apostrophe > 0) {
            tokens.add(new Token(lexicon.lemma(word.substring(0, apostrophe)), capitalised));
            addClitic(word.substring(apostrophe), tokens);
        } else if (word.indexOf('-') > 0 && (isNumber(word) || lexicon.englishId(word) == Lexicon.UNKNOWN)) {
            for (String part : word.split("-", -1)) {
                tokens.add(new Token(lexicon.lemma(part), capitalised && part.length() > 1));
            }
        } else {
            tokens.add(new Token(lexicon.lemma(word), capitalised));
        }
    }

    private static boolean isNumber(String hyphenated) {
        return Arrays.stream(hyphenated.split("-", -1))
                .allMatch(part -> part.equals("one") || Numerals.english(part).isPresent());
    }

    private void addClitic(String clitic, List<Token> tokens) {
        String lemma = lexicon.lemma(clitic);
        if (!lemma.equals(clitic)) {
            tokens.add(new Token(lemma, false));
        }
    }

    private static List<Token> withNumbers(List<Token> tokens) {
        List<Token> result = new ArrayList<>();
        for (int i = 0; i < tokens.size(); i++) {
            String unit = tokens.get(i).unit();
            OptionalLong value = Numerals.english(unit);
            boolean inDigits = Character.isDigit(unit.charAt(0));
            if (value.isEmpty() && !inDigits) {
                result.add(tokens.get(i));
                continue;
            }
            BigDecimal number;
            if (inDigits) {
                number = Digits.value(unit);
            } else {
                long words = value.getAsLong();
                boolean takesDigit = words >= 20 && words % 10 == 0 && i + 1 < tokens.size();
                long digit =
                        takesDigit ? Numerals.english(tokens.get(i + 1).unit()).orElse(0) : 0;
                if (digit > 0 && digit < 10) {
                    words += digit;
                    i++;
                }
                number = BigDecimal.valueOf(words);
            }
            while (i + 1 < tokens.size()
                    && Numerals.englishUnit(tokens.get(i + 1).unit()) > 1) {
                number = number.multiply(BigDecimal.valueOf(
                        Numerals.englishUnit(tokens.get(i + 1).unit())));
                i++;
            }
            result.add(new Token(NumberUnit.of(number), false));
        }
        return result;
    }
}
