package org.duizhao.align;

/** Sums of numbers given by their logarithms. */
final class LogSpace {
    private static final double NEGLIGIBLE = -40;

    private LogSpace() {}

    /** ln(e^a + e^b); minus infinity stands for nothing. */
    static double add(double a, double b) {
        double high = Math.max(a, b);
        double low = Math.min(a, b);
        if (low == Double.NEGATIVE_INFINITY || low - high < NEGLIGIBLE) {
            return high;
        }
        return high + Math.log1p(Math.exp(low - high));
    }
}
