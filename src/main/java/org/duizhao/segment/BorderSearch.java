package org.duizhao.segment;

import java.util.Arrays;

/** Viterbi over units: the sentences of a text whose ends are together the likeliest, given odds and lengths. */
final class BorderSearch {
    private BorderSearch() {}

    /**
     * The units before which a sentence ends, rising; none of them is the first.
     *
     * @param logOdds of an end before each unit
     */
    static int[] ends(float[] logOdds, BorderModel model) {
        int units = logOdds.length;
        double[] best = new double[units + 1];
        int[] start = new int[units + 1];
        Arrays.fill(best, 1, units + 1, Double.NEGATIVE_INFINITY);
        for (int end = 1; end <= units; end++) {
            for (int from = Math.max(0, end - model.longest()); from < end; from++) {
                double score = best[from] + (end < units ? logOdds[end] + model.byLength(end - from) : 0);
                if (score > best[end]) {
                    best[end] = score;
                    start[end] = from;
                }
            }
        }
        int count = 0;
        for (int i = start[units]; i > 0; i = start[i]) {
            count++;
        }
        int[] ends = new int[count];
        for (int i = start[units]; i > 0; i = start[i]) {
            count--;
            ends[count] = i;
        }
        return ends;
    }
}
