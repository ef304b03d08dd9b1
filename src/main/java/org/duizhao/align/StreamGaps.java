package org.duizhao.align;

/** What words cost that stand alone between two sentences of a stream, in log-odds (lower: less likely). */
final class StreamGaps {
    private static final double OPEN = -2;
    private static final double WORD = -0.15;

    private StreamGaps() {}

    /** The score of some words that stand alone, 0 for none. */
    static double score(int words) {
        return words == 0 ? 0 : OPEN + WORD * words;
    }

    /** The sum over all ways to come to each place: directly, or from an earlier one past words that stand alone. */
    static double[] sumForward(double[] direct) {
        double[] sum = direct.clone();
        double gap = Double.NEGATIVE_INFINITY;
        for (int k = 1; k < direct.length; k++) {
            gap = logAdd(gap, direct[k - 1] + OPEN) + WORD;
            sum[k] = logAdd(direct[k], gap);
        }
        return sum;
    }

    /** The same from the end: the sum over all ways to go on from each place. */
    static double[] sumBackward(double[] direct) {
        double[] sum = direct.clone();
        double gap = Double.NEGATIVE_INFINITY;
        for (int k = direct.length - 2; k >= 0; k--) {
            gap = logAdd(gap, direct[k + 1] + OPEN) + WORD;
            sum[k] = logAdd(direct[k], gap);
        }
        return sum;
    }

    private static double logAdd(double a, double b) {
        double most = Math.max(a, b);
        return most == Double.NEGATIVE_INFINITY ? most : most + Math.log1p(Math.exp(Math.min(a, b) - most));
    }
}
