package org.duizhao.align;

import java.util.function.ToDoubleFunction;
import org.duizhao.lexicon.Lexicon;

/**
 * How often units occur anyway: p(e) and p(z), the counts in the texts at hand smoothed by the frequencies of general
 * text as if {@value #GENERAL_COUNT} words of it had been seen as well.
 */
final class Background {
    private static final double GENERAL_COUNT = 2000;
    private static final double UNRANKED = 2e-6;
    private static final double NUMBER = 2e-5;

    private final float[] chinese;
    private final float[] english;
    private final int englishTokens;

    private Background(float[] chinese, float[] english, int englishTokens) {
        this.chinese = chinese;
        this.english = english;
        this.englishTokens = englishTokens;
    }

    static Background of(Lexicon lexicon, Tokens chinese, Tokens english) {
        return new Background(
                probabilities(chinese, unit -> NumberUnit.isNumber(unit) ? NUMBER : lexicon.chineseProbability(unit)),
                probabilities(english, unit -> NumberUnit.isNumber(unit) ? NUMBER : ofRank(rank(lexicon, unit))),
                english.size());
    }

    float chinese(int unit) {
        return chinese[unit];
    }

    float english(int unit) {
        return english[unit];
    }

    /** p(e) of an English word that the texts do not hold, by its rank. */
    double absentEnglish(int rank) {
        return smoothed(0, ofRank(rank), englishTokens);
    }

    private static float[] probabilities(Tokens tokens, ToDoubleFunction<String> general) {
        int[] counts = tokens.counts();
        float[] probabilities = new float[counts.length];
        for (int unit = 0; unit < counts.length; unit++) {
            double generally = general.applyAsDouble(tokens.vocabulary().unit(unit));
            probabilities[unit] = (float) smoothed(counts[unit], generally, tokens.size());
        }
        return probabilities;
    }

    private static double smoothed(int count, double generally, int tokens) {
        return (count + GENERAL_COUNT * generally) / (tokens + GENERAL_COUNT);
    }

    private static int rank(Lexicon lexicon, String unit) {
        int id = lexicon.englishId(unit);
        return id == Lexicon.UNKNOWN ? 0 : lexicon.englishRank(id);
    }

    /** Zipf's law over the list of ranks. */
    private static double ofRank(int rank) {
        return rank == 0 ? UNRANKED : 0.1 / (rank + 2);
    }
}
