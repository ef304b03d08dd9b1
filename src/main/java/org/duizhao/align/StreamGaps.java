package org.duizhao.align;

/**
 * What words cost that stand alone between two sentences of a stream, in log-odds (lower: less likely).
 *
 * @param open what the first costs besides what each does
 * @param word what each costs
 */
record StreamGaps(double open, double word) {
    /** Where only the text tells that nothing translates them. */
    static final StreamGaps BY_TEXT = new StreamGaps(-2, -0.15);

    /** Where times tell, too, that no sentence is said with them. */
    static final StreamGaps BY_TIME = new StreamGaps(-2, -0.03);

    /** The score of some words that stand alone, 0 for none. */
    double score(int words) {
        return words == 0 ? 0 : open + word * words;
    }

    /** The sum over all ways to come to each place: directly, or from an earlier one past words that stand alone. */
    double[] sumForward(double[] direct) {
        double[] sum = direct.clone();
        double gap = Double.NEGATIVE_INFINITY;
        for (int k = 1; k < direct.length; k++) {
            gap = logAdd(gap, direct[k - 1] + open) + word;
            sum[k] = logAdd(direct[k], gap);
        }
        return sum;
    }

    /** The same from the end: the sum over all ways to go on from each place. */
    double[] sumBackward(double[] direct) {
        double[] sum = direct.clone();
        double gap = Double.NEGATIVE_INFINITY;
        for (int k = direct.length - 2; k >= 0; k--) {
            gap = logAdd(gap, direct[k + 1] + open) + word;
            sum[k] = logAdd(direct[k], gap);
        }
        return sum;
    }

    private static double logAdd(double a, double b) {
        double most = Math.max(a, b);
        return most == Double.NEGATIVE_INFINITY ? most : most + Math.log1p(Math.exp(Math.min(a, b) - most));
    }
}
