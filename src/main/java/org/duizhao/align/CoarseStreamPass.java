package org.duizhao.align;

import java.util.Arrays;

/**
 * Where about each Chinese sentence stands in a stream of words: the best path in steps of some words, over the whole
 * stream, by the words that the Chinese explains and by length.
 */
final class CoarseStreamPass {
    private static final int STEP = 5;
    private static final int MOST_STEPS = 18;
    private static final double LEXICAL = 0.26;
    private static final double NULL_CHINESE = -3;
    private static final double NULL_STEP = -0.6;
    private static final double NULL_STEP_BEFORE = -0.3;

    private final int[] border;

    private CoarseStreamPass(int[] border) {
        this.border = border;
    }

    /** The word before which a sentence begins by this pass; behind the last sentence, the end of the stream. */
    int border(int sentence) {
        return border[sentence];
    }

    static CoarseStreamPass over(StreamScores scores, StreamProfile profile, int sentences, int words) {
        int steps = (words + STEP - 1) / STEP;
        double[] best = new double[steps + 1];
        for (int s = 1; s <= steps; s++) {
            best[s] = best[s - 1] + NULL_STEP_BEFORE;
        }
        short[][] taken = new short[sentences][];
        int[][] comesFrom = new int[sentences][];
        for (int i = 0; i < sentences; i++) {
            double[] english = scores.english(i, 0, words);
            double[] length = profile.scores(i);
            double[] next = new double[steps + 1];
            taken[i] = new short[steps + 1];
            comesFrom[i] = new int[steps + 1];
            for (int s = 0; s <= steps; s++) {
                next[s] = best[s] + NULL_CHINESE;
                int end = Math.min(words, s * STEP);
                for (int k = 1; k <= Math.min(MOST_STEPS, s); k++) {
                    int start = (s - k) * STEP;
                    int letters = profile.letters(start, end);
                    if (letters >= length.length) {
                        break;
                    }
                    double score = best[s - k] + LEXICAL * (english[end] - english[start]) + length[letters];
                    if (score > next[s]) {
                        next[s] = score;
                        taken[i][s] = (short) k;
                    }
                }
            }
            for (int s = 0; s <= steps; s++) {
                comesFrom[i][s] = s;
                if (s > 0 && next[s - 1] + NULL_STEP > next[s]) {
                    next[s] = next[s - 1] + NULL_STEP;
                    comesFrom[i][s] = comesFrom[i][s - 1];
                }
            }
            best = next;
        }
        return new CoarseStreamPass(borders(taken, comesFrom, steps, words));
    }

    private static int[] borders(short[][] taken, int[][] comesFrom, int steps, int words) {
        int[] border = new int[taken.length + 1];
        Arrays.fill(border, words);
        int step = steps;
        for (int i = taken.length - 1; i >= 0; i--) {
            int end = comesFrom[i][step];
            step = end - taken[i][end];
            border[i] = step * STEP;
        }
        return border;
    }
}
