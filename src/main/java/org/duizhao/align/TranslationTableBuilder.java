package org.duizhao.align;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.duizhao.lexicon.Lexicon;

/** Makes the {@link TranslationTable} of a pair of texts from the lexicon. */
final class TranslationTableBuilder {
    private static final double PART = 0.3;
    private static final double CHARACTER = 0.15;
    private static final double BACKGROUND_COUNT = 2000;
    private static final double UNRANKED = 2e-6;
    private static final double NUMBER = 2e-5;

    private final Lexicon lexicon;
    private final Vocabulary chinese;
    private final Vocabulary english;
    private final float[] chineseBackground;
    private final float[] englishBackground;
    private final int englishTokens;
    private final Map<Integer, Integer> unitOfLemma = new HashMap<>();

    TranslationTableBuilder(Lexicon lexicon, Tokens chineseTokens, Tokens englishTokens) {
        this.lexicon = lexicon;
        this.chinese = chineseTokens.vocabulary();
        this.english = englishTokens.vocabulary();
        this.englishTokens = englishTokens.size();
        for (int unit = 0; unit < english.size(); unit++) {
            int lemma = lexicon.englishId(english.unit(unit));
            if (lemma != Lexicon.UNKNOWN) {
                unitOfLemma.put(lemma, unit);
            }
        }
        this.chineseBackground = background(chineseTokens, this::generalChinese);
        this.englishBackground = background(englishTokens, this::generalEnglish);
    }

    TranslationTable build() {
        int[] rowStart = new int[chinese.size() + 1];
        int[][] units = new int[chinese.size()][];
        float[][] weights = new float[chinese.size()][];
        float[][] towardsEnglish = new float[chinese.size()][];
        double[] totalOfEnglish = new double[english.size()];
        for (int z = 0; z < chinese.size(); z++) {
            Row row = row(chinese.unit(z));
            units[z] = row.units;
            weights[z] = row.weights;
            towardsEnglish[z] = row.probabilities;
            rowStart[z + 1] = rowStart[z] + row.units.length;
            for (int k = 0; k < row.units.length; k++) {
                totalOfEnglish[row.units[k]] += row.weights[k] * Math.sqrt(chineseBackground[z]);
            }
        }
        int size = rowStart[chinese.size()];
        int[] entryEnglish = new int[size];
        float[] ofEnglish = new float[size];
        float[] ofChinese = new float[size];
        for (int z = 0; z < chinese.size(); z++) {
            int start = rowStart[z];
            System.arraycopy(units[z], 0, entryEnglish, start, units[z].length);
            System.arraycopy(towardsEnglish[z], 0, ofEnglish, start, units[z].length);
            for (int k = 0; k < units[z].length; k++) {
                double share = weights[z][k] * Math.sqrt(chineseBackground[z]);
                ofChinese[start + k] = (float) (share / totalOfEnglish[units[z][k]]);
            }
        }
        return new TranslationTable(rowStart, entryEnglish, ofEnglish, ofChinese, chineseBackground, englishBackground);
    }

    /** One Chinese unit: the English units of the pair that translate it, in order, with J and t(e|z). */
    private static final class Row {
        private final int[] units;
        private final float[] weights;
        private final float[] probabilities;

        Row(int[] units, float[] weights, float[] probabilities) {
            this.units = units;
            this.weights = weights;
            this.probabilities = probabilities;
        }

        static Row identity(int unit) {
            return new Row(new int[] {unit}, new float[] {1}, new float[] {1});
        }

        static Row empty() {
            return new Row(new int[0], new float[0], new float[0]);
        }
    }

    private Row row(String unit) {
        char first = unit.charAt(0);
        if (first < '\u3400' || first > '\u9fff') {
            int same = english.id(first == '@' ? unit.substring(1) : unit);
            return same == Vocabulary.ABSENT ? Row.empty() : Row.identity(same);
        }
        Map<Integer, Float> joint = new HashMap<>();
        for (int start = 0; start < unit.length(); start++) {
            for (int end = start + 1; end <= unit.length(); end++) {
                double share = end - start == unit.length() ? 1 : end - start > 1 ? PART : CHARACTER;
                lexicon.translations(
                        unit.substring(start, end),
                        (lemma, weight) -> joint.merge(lemma, (float) (weight * share), Float::sum));
            }
        }
        for (int i = 0; i < unit.length(); i++) {
            lexicon.characterTranslations(
                    unit.charAt(i), (lemma, probability) -> joint.merge(lemma, probability, Float::sum));
        }
        return normalised(joint);
    }

    private Row normalised(Map<Integer, Float> joint) {
        double total = 0;
        int inPair = 0;
        for (Map.Entry<Integer, Float> entry : joint.entrySet()) {
            total += entry.getValue() * Math.sqrt(lemmaBackground(entry.getKey()));
            inPair += unitOfLemma.containsKey(entry.getKey()) ? 1 : 0;
        }
        int[] units = new int[inPair];
        int next = 0;
        for (int lemma : joint.keySet()) {
            Integer unit = unitOfLemma.get(lemma);
            if (unit != null) {
                units[next++] = unit;
            }
        }
        Arrays.sort(units);
        float[] weights = new float[inPair];
        float[] probabilities = new float[inPair];
        for (int k = 0; k < inPair; k++) {
            int lemma = lexicon.englishId(english.unit(units[k]));
            weights[k] = joint.getOrDefault(lemma, 0f);
            probabilities[k] = (float) (weights[k] * Math.sqrt(englishBackground[units[k]]) / total);
        }
        return new Row(units, weights, probabilities);
    }

    private double lemmaBackground(int lemma) {
        Integer unit = unitOfLemma.get(lemma);
        return unit != null
                ? englishBackground[unit]
                : smoothed(0, generalEnglishRank(lexicon.englishRank(lemma)), englishTokens);
    }

    private interface General {
        double probability(String unit);
    }

    private static float[] background(Tokens tokens, General general) {
        int[] counts = tokens.counts();
        float[] background = new float[counts.length];
        for (int unit = 0; unit < counts.length; unit++) {
            double prior = general.probability(tokens.vocabulary().unit(unit));
            background[unit] = (float) smoothed(counts[unit], prior, tokens.size());
        }
        return background;
    }

    private static double smoothed(int count, double general, int tokens) {
        return (count + BACKGROUND_COUNT * general) / (tokens + BACKGROUND_COUNT);
    }

    private double generalChinese(String unit) {
        return NumberUnit.isNumber(unit) ? NUMBER : lexicon.chineseProbability(unit);
    }

    private double generalEnglish(String unit) {
        if (NumberUnit.isNumber(unit)) {
            return NUMBER;
        }
        int lemma = lexicon.englishId(unit);
        return generalEnglishRank(lemma == Lexicon.UNKNOWN ? 0 : lexicon.englishRank(lemma));
    }

    /** Zipf's law over the rank list. */
    private static double generalEnglishRank(int rank) {
        return rank == 0 ? UNRANKED : 0.1 / (rank + 2);
    }
}
