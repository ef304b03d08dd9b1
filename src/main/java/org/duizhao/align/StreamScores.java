package org.duizhao.align;

import java.util.ArrayList;
import java.util.List;

/**
 * How well one Chinese sentence at a time and any run of English words explain each other: the two scores of {@link
 * LexicalScores}, for a stream in which each word is a sentence of its own.
 */
final class StreamScores {
    /** Products of odds are logarithmed before they leave the range of numbers. */
    private static final double LARGE = 1e250;

    private final TokenizedPair pair;
    private final TranslationTable table;
    private final TranslationRow row;
    private final float[] explained;
    private final boolean[] isExplained;

    StreamScores(TokenizedPair pair) {
        this.pair = pair;
        this.table = pair.table(Associations.none());
        this.row = new TranslationRow(table, pair.english().vocabulary());
        this.explained = new float[pair.english().vocabulary().size()];
        this.isExplained = new boolean[explained.length];
    }

    /**
     * How well a Chinese sentence explains the words of a window {@code [from, to)} of the stream up to each border in it,
     * {@code from} first: the score of a run of words is the difference of two.
     */
    double[] english(int sentence, int from, int to) {
        Tokens chinese = pair.chinese();
        Tokens english = pair.english();
        int[] touched = new int[explained.length];
        int count = 0;
        for (int t = chinese.start(sentence); t < chinese.start(sentence + 1); t++) {
            int unit = chinese.unit(t);
            for (int entry = table.rowStart(unit); entry < table.rowStart(unit + 1); entry++) {
                int word = table.english(entry);
                if (!isExplained[word]) {
                    isExplained[word] = true;
                    touched[count++] = word;
                }
                explained[word] += table.ofEnglish(entry);
            }
        }
        int units = Math.max(1, chinese.count(sentence, sentence + 1));
        for (int k = 0; k < count; k++) {
            int word = touched[k];
            explained[word] = (float) WordOdds.of(explained[word], units * (double) table.englishBackground(word));
        }
        double unexplained = WordOdds.of(0, 1);
        double[] sum = new double[to - from + 1];
        for (int w = from; w < to; w++) {
            double score = 0;
            for (int t = english.start(w); t < english.start(w + 1); t++) {
                int unit = english.unit(t);
                score += isExplained[unit] ? explained[unit] : unexplained;
            }
            sum[w + 1 - from] = sum[w - from] + score;
        }
        for (int k = 0; k < count; k++) {
            explained[touched[k]] = 0;
            isExplained[touched[k]] = false;
        }
        return sum;
    }

    /** The Chinese words of one sentence, against the words of a window of the stream. */
    ChineseWords chinese(int sentence, int fromWord, int toWord) {
        return new ChineseWords(sentence, fromWord, toWord);
    }

    /** What the runs of a window explain of each Chinese word of a sentence. */
    final class ChineseWords {
        private final int from;
        private final int unexplainedWords;
        private final int explainedWords;
        /** Border by border, in each word by word: what the words of the window before it explain of the word. */
        private final float[] sum;
        /** By word: what a word of the stream explains of it by chance, inverted. */
        private final double[] perChance;

        private ChineseWords(int sentence, int from, int to) {
            this.from = from;
            Tokens chinese = pair.chinese();
            int size = chinese.count(sentence, sentence + 1);
            List<float[]> sums = new ArrayList<>();
            double[] chances = new double[size];
            for (int t = chinese.start(sentence); t < chinese.start(sentence + 1); t++) {
                int unit = chinese.unit(t);
                if (!row.open(unit)) {
                    continue;
                }
                float[] along = along(from, to);
                row.close(unit);
                if (along[to - from] > 0) {
                    chances[sums.size()] = 1 / table.chineseBackground(unit);
                    sums.add(along);
                }
            }
            this.explainedWords = sums.size();
            this.unexplainedWords = size - explainedWords;
            this.perChance = chances;
            this.sum = byBorder(sums, to - from + 1);
        }

        private static float[] byBorder(List<float[]> sums, int borders) {
            float[] all = new float[borders * sums.size()];
            for (int k = 0; k < sums.size(); k++) {
                for (int border = 0; border < borders; border++) {
                    all[border * sums.size() + k] = sums.get(k)[border];
                }
            }
            return all;
        }

        private float[] along(int from, int to) {
            Tokens english = pair.english();
            float[] along = new float[to - from + 1];
            for (int w = from; w < to; w++) {
                float here = 0;
                for (int t = english.start(w); t < english.start(w + 1); t++) {
                    here += row.ofChinese(english.unit(t));
                }
                along[w + 1 - from] = along[w - from] + here;
            }
            return along;
        }

        /** How well the words {@code [start, end)} of the stream explain the sentence's. */
        double explainedBy(int start, int end) {
            double perWord = 1.0 / Math.max(1, pair.english().count(start, end));
            double score = unexplainedWords * WordOdds.of(0, 1);
            double odds = 1;
            int before = (start - from) * explainedWords;
            int behind = (end - from) * explainedWords;
            for (int k = 0; k < explainedWords; k++) {
                double here = Math.max(0, sum[behind + k] - sum[before + k]);
                odds *= WordOdds.odds(here * perWord * perChance[k]);
                if (odds > LARGE) {
                    score += Math.log(odds);
                    odds = 1;
                }
            }
            return score + Math.log(odds);
        }
    }
}
