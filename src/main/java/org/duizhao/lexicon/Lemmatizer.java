package org.duizhao.lexicon;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/**
 * The base forms of English words: a short list of function words, then the dictionary's inflection table, then
 * suffixes where the dictionary does not know the word but knows what is left without the suffix.
 */
public final class Lemmatizer {
    private record Suffix(String ending, String replacement) {}

    private static final int SHORTEST_STEM = 3;
    private static final List<Suffix> SUFFIXES = List.of(
            new Suffix("s", ""),
            new Suffix("es", ""),
            new Suffix("ed", ""),
            new Suffix("ed", "e"),
            new Suffix("ing", ""),
            new Suffix("ing", "e"),
            new Suffix("eth", ""),
            new Suffix("eth", "e"),
            new Suffix("est", ""),
            new Suffix("ies", "y"),
            new Suffix("ied", "y"),
            new Suffix("ly", ""));
    private static final Map<String, String> FUNCTION_WORDS = functionWords();

    private final UnaryOperator<String> inflections;
    private final Predicate<String> isWord;

    /**
     * A lemmatizer over a dictionary.
     *
     * @param inflections the base form the dictionary gives for a word, or the empty string
     * @param isWord whether the dictionary has an entry for a word
     */
    public Lemmatizer(UnaryOperator<String> inflections, Predicate<String> isWord) {
        this.inflections = inflections;
        this.isWord = isWord;
    }

    /** The base form of a lower-case word, itself where it is one or nothing is known. */
    public String lemma(String word) {
        String functionWord = FUNCTION_WORDS.get(word);
        if (functionWord != null) {
            return functionWord;
        }
        String base = byTable(byTable(word));
        return isWord.test(base) ? base : bySuffix(base);
    }

    private String byTable(String word) {
        String base = inflections.apply(word);
        boolean plausible = !base.isEmpty() && base.length() <= word.length() + 2;
        return plausible ? base : word;
    }

    private String bySuffix(String word) {
        for (Suffix suffix : SUFFIXES) {
            int stemLength = word.length() - suffix.ending.length();
            if (stemLength >= SHORTEST_STEM && word.endsWith(suffix.ending)) {
                String candidate = word.substring(0, stemLength) + suffix.replacement;
                if (isWord.test(candidate)) {
                    return byTable(candidate);
                }
            }
        }
        return word;
    }

    private static Map<String, String> functionWords() {
        Map<String, List<String>> formsOf = Map.ofEntries(
                Map.entry("be", List.of("is", "are", "was", "were", "been", "am", "being", "art", "'re", "'m")),
                Map.entry("have", List.of("has", "had", "hath", "hast", "'ve")),
                Map.entry("do", List.of("did", "does", "doth")),
                Map.entry("will", List.of("'ll")),
                Map.entry("shall", List.of("shalt")),
                Map.entry("say", List.of("saith")),
                Map.entry("not", List.of("n't")),
                Map.entry("a", List.of("an")),
                Map.entry("i", List.of("me", "my", "mine", "myself")),
                Map.entry("you", List.of("your", "yourself", "thou", "thee", "thy", "thine", "ye")),
                Map.entry("he", List.of("him", "his", "himself")),
                Map.entry("she", List.of("her", "hers", "herself")),
                Map.entry("we", List.of("us", "our", "ourselves")),
                Map.entry("they", List.of("them", "their", "themselves")),
                Map.entry("this", List.of("these")),
                Map.entry("that", List.of("those")),
                Map.entry("to", List.of("unto")));
        Map<String, String> lemmas = new HashMap<>();
        formsOf.forEach((lemma, forms) -> {
            forms.forEach(form -> lemmas.put(form, lemma));
            lemmas.put(lemma, lemma);
        });
        return Map.copyOf(lemmas);
    }
}
