package org.duizhao.term.discover;

import java.util.HashMap;
import java.util.Map;

/** The log-likelihood ratio and Dice's coefficient of two things that occur in beads or not. */
final class Associations {
    private Associations() {}

    /**
     * Twice the logarithm of the ratio of likelihoods: how much better the counts are explained if the two depend on each
     * other. Dunning, "Accurate Methods for the Statistics of Surprise and Coincidence", Computational Linguistics 19
     * (1993). 10.8 is surprising at one in a thousand.
     *
     * @param both beads with both
     * @param first beads with the first
     * @param second beads with the second
     * @param all beads
     */
    static double logLikelihoodRatio(int both, int first, int second, int all) {
        double cells = term(both) + term(first - both) + term(second - both) + term(all - first - second + both);
        double margins = term(first) + term(all - first) + term(second) + term(all - second);
        return 2 * (cells - margins + term(all));
    }

    static double dice(int both, int first, int second) {
        return 2.0 * both / (first + second);
    }

    private static double term(int count) {
        return count <= 0 ? 0 : count * Math.log(count);
    }

    /** Counts of things by their names. */
    static final class Counts {
        private final Map<String, Integer> counts = new HashMap<>();

        void add(String name) {
            counts.merge(name, 1, Integer::sum);
        }

        int of(String name) {
            return counts.getOrDefault(name, 0);
        }
    }
}
