package org.duizhao.lexicon;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/** How the English glosses of a Chinese dictionary, above all those of CC-CEDICT, are read as translations. */
public final class EnglishGlosses {
    /** A gloss of more content words explains rather than translates. */
    private static final int MOST_WORDS = 5;

    private static final double LOSS_PER_RANK = 0.05;
    private static final Pattern BRACKETED = Pattern.compile("\\([^)]*\\)|\\[[^\\]]*\\]");
    private static final List<String> NO_MEANING =
            List.of("CL:", "variant of", "old variant", "see ", "also written", "surname ");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^a-z'-]+");
    private static final Set<String> CONTENTLESS = Set.of(
            ("a the of to in on at for with and or be by from as not it its one that this sb sth etc esp used lit"
                            + " fig cl variant see also abbr old surname who which have do about into up out so s")
                    .split(" "));

    private EnglishGlosses() {}

    /** The meanings that one sense of CC-CEDICT lists; what only names a measure word or another spelling is none. */
    public static List<String> meanings(String sense) {
        return Arrays.stream(sense.split(";", -1))
                .map(String::strip)
                .filter(meaning -> NO_MEANING.stream().noneMatch(meaning::startsWith))
                .toList();
    }

    /**
     * The lemmas of a meaning's content words, of all its words where none has content; none if it is no translation.
     *
     * @param lemmaOf the base form of a lower-case word
     * @param isWord whether a word with hyphens is one; others are cut at them
     */
    public static List<String> lemmas(String meaning, UnaryOperator<String> lemmaOf, Predicate<String> isWord) {
        List<String> lemmas = new ArrayList<>();
        List<String> content = new ArrayList<>();
        for (String written : words(meaning)) {
            boolean cut = written.indexOf('-') >= 0 && !isWord.test(written);
            for (String part : cut ? written.split("-", -1) : new String[] {written}) {
                String word = part.endsWith("'s") ? part.substring(0, part.length() - 2) : part.replace("'", "");
                if (!word.isEmpty()) {
                    String lemma = lemmaOf.apply(word);
                    lemmas.add(lemma);
                    if (!CONTENTLESS.contains(lemma)) {
                        content.add(lemma);
                    }
                }
            }
        }
        List<String> counted = content.isEmpty() ? lemmas : content;
        return counted.size() > MOST_WORDS ? List.of() : List.copyOf(counted);
    }

    private static List<String> words(String meaning) {
        boolean bracketed = meaning.indexOf('(') >= 0 || meaning.indexOf('[') >= 0;
        String plain = bracketed ? BRACKETED.matcher(meaning).replaceAll("") : meaning;
        return Arrays.asList(
                isWord(plain) ? new String[] {plain} : BETWEEN_WORDS.split(plain.toLowerCase(Locale.ROOT)));
    }

    private static boolean isWord(String plain) {
        return plain.chars().allMatch(c -> 'a' <= c && c <= 'z');
    }

    /** How strongly each of so many words translates a term that they translate together. */
    public static double weightOfEach(int words) {
        return switch (words) {
            case 1 -> 1;
            case 2 -> 0.7;
            case 3 -> 0.5;
            default -> 0.35;
        };
    }

    /** How much a sense counts by its place in the entry, from 0. */
    public static double weightOfSense(int rank) {
        return 1 / (1 + LOSS_PER_RANK * rank);
    }
}
