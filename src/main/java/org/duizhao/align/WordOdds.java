package org.duizhao.align;

/**
 * What it says for a translation that a word is explained so far, in log-odds (higher: more likely a translation):
 * min(5, ln(.3 + .7 · explained / expected)). Words that nothing explains count alike, and one word cannot decide alone.
 */
final class WordOdds {
    private static final double UNEXPLAINED = 0.3;
    private static final double EXPLAINED = 1 - UNEXPLAINED;
    private static final double CAP = 5;
    private static final double LOG_UNEXPLAINED = Math.log(UNEXPLAINED);
    private static final double MOST_ODDS = Math.exp(CAP);

    private WordOdds() {}

    /**
     * The log-odds of one word.
     *
     * @param explained how strongly the words of the other side translate to it, summed
     * @param expected what chance would make of that sum
     */
    static double of(double explained, double expected) {
        return explained == 0
                ? LOG_UNEXPLAINED
                : Math.min(CAP, Math.log(UNEXPLAINED + EXPLAINED * explained / expected));
    }

    /**
     * The odds whose logarithm {@link #of} is, for products that need one logarithm only.
     *
     * @param ratio of what is explained to what chance would make of it
     */
    static double odds(double ratio) {
        return Math.min(MOST_ODDS, UNEXPLAINED + EXPLAINED * ratio);
    }
}
