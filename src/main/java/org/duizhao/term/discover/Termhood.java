package org.duizhao.term.discover;

import java.util.List;
import java.util.Locale;
import org.duizhao.lexicon.Lexicon;
import org.duizhao.lexicon.WordClass;
import org.duizhao.term.EnglishWords.Word;

/**
 * How likely a unit with its English is a term that a glossary should have: a logistic model of what tells terms from
 * other words of a talk.
 */
final class Termhood {
    private static final double FIT = 2.26;
    private static final double CONTRAST = 0.68;
    private static final double FREQUENCY = 0.72;
    private static final double MARKED = 1.75;
    private static final double UNRANKED = 60_000;
    private static final double LATIN_RARITY = 6;
    private static final double RARITY_OF_COMPOUND = 0.8;
    private static final double LEAST_CONTRAST = 0.1;
    private static final double COMMON_ENGLISH = 2.5;

    private final Lexicon lexicon;
    private final List<Pair> pairs;
    private final EnglishStopWords stopWords;
    private final double words;

    Termhood(Lexicon lexicon, List<Pair> pairs) {
        this.lexicon = lexicon;
        this.pairs = pairs;
        stopWords = new EnglishStopWords(lexicon);
        words = pairs.stream()
                .flatMap(pair -> pair.chinese().stream())
                .mapToInt(sentence -> sentence.words().size())
                .sum();
    }

    /**
     * The probability that a unit with English is a term, 0 to 1.
     *
     * @param standing what is left of it in view of the units that it holds or that hold it, above 0 to 1
     */
    double of(Unit unit, Rendering rendering, double standing) {
        return probability(-5.35
                + FIT * Math.log(rendering.score())
                + 1.34 * Math.log(standing)
                + CONTRAST * contrast(unit)
                + 1.23 * englishRarity(rendering)
                + FREQUENCY * Math.log(1 + unit.frequency())
                + (isName(rendering) ? 0.97 : 0)
                + (unit.marked() ? MARKED : 0)
                + (rendering.phrase().size() > 1 ? 1.71 : 0)
                + grammar(unit, rendering));
    }

    /**
     * The same of a unit without English.
     *
     * @param cValue its C-value
     */
    double of(Unit unit, double cValue) {
        return probability(-6
                + CONTRAST * contrast(unit)
                + FREQUENCY * Math.log(1 + Math.max(0, cValue))
                + (unit.marked() ? MARKED : 0)
                + (unit.words().stream().anyMatch(ChineseWord::isLatin) ? 1 : 0)
                - (holdsOf(unit) ? 2 : 0));
    }

    private static double probability(double logOdds) {
        return 1 / (1 + Math.exp(-logOdds));
    }

    private static boolean holdsOf(Unit unit) {
        return unit.words().stream().anyMatch(word -> word.text().equals(UnitPatterns.OF));
    }

    /** How far the two have the shape of a term, above 0 to 1. */
    double shape(Unit unit, Rendering rendering) {
        return Math.exp(grammar(unit, rendering) / FIT);
    }

    private double grammar(Unit unit, Rendering rendering) {
        double logOdds = 0;
        if (holdsOf(unit) && !unit.marked()) {
            logOdds -= 2;
        }
        List<Word> english = words(rendering);
        if (english.stream().anyMatch(word -> stopWords.contains(word.lemma()))) {
            logOdds -= 1.27;
        }
        if (!isName(rendering)) {
            WordClass last = wordClass(english.get(english.size() - 1));
            logOdds -= wordClass(english.get(0)) == WordClass.VERB ? 0.9 : 0;
            logOdds -= last == WordClass.VERB ? 0.81 : 0;
            logOdds -= last == WordClass.ADJECTIVE ? 1.11 : 0;
        }
        return logOdds;
    }

    private WordClass wordClass(Word word) {
        return lexicon.englishClass(word.written().toLowerCase(Locale.ROOT));
    }

    /** By how many powers of ten a unit is more frequent here than its words are in general text. */
    private double contrast(Unit unit) {
        double rarity = 0;
        int counted = 0;
        for (ChineseWord word : unit.words()) {
            if (word.isContent()) {
                rarity += word.isLatin() ? LATIN_RARITY : -Math.log10(lexicon.chineseProbability(word.text()));
                counted++;
            }
        }
        double general = counted == 0 ? 0 : rarity / counted + Math.min(2, counted - 1) * RARITY_OF_COMPOUND;
        return Math.max(LEAST_CONTRAST, general + Math.log10(unit.frequency() / words));
    }

    /** The mean of the decimal logarithms of the words' ranks, above that of common words. */
    private double englishRarity(Rendering rendering) {
        double rarity = words(rendering).stream()
                .filter(word -> !stopWords.contains(word.lemma()))
                .mapToDouble(word -> Math.log10(rank(word.lemma())))
                .average()
                .orElse(0);
        return Math.max(0, rarity - COMMON_ENGLISH);
    }

    private double rank(String lemma) {
        int id = lexicon.englishId(lemma);
        int rank = id == Lexicon.UNKNOWN ? 0 : lexicon.englishRank(id);
        return rank == 0 ? UNRANKED : rank;
    }

    private List<Word> words(Rendering rendering) {
        Phrase phrase = rendering.phrase();
        return sentence(rendering).words().subList(phrase.first(), phrase.last() + 1);
    }

    private EnglishSentence sentence(Rendering rendering) {
        return pairs.get(rendering.pairs().get(0))
                .english()
                .get(rendering.phrase().sentence());
    }

    private boolean isName(Rendering rendering) {
        EnglishSentence sentence = sentence(rendering);
        for (int i = rendering.phrase().first(); i <= rendering.phrase().last(); i++) {
            boolean capital = i > 0
                    && Character.isUpperCase(sentence.words().get(i).written().charAt(0));
            if (!capital && !stopWords.contains(sentence.words().get(i).lemma())) {
                return false;
            }
        }
        return true;
    }
}
