package org.duizhao.align;

import java.util.Arrays;

/**
 * Sums of numbers given by their logarithms, each complete before it is asked for. A sum is kept as a multiple of its
 * greatest term, so that a term costs one exponential and a sum one logarithm.
 */
final class LogSums {
    private final double[] greatest;
    private final double[] multiple;

    LogSums(int size) {
        greatest = new double[size];
        multiple = new double[size];
        Arrays.fill(greatest, Double.NEGATIVE_INFINITY);
    }

    /** Adds a term; minus infinity stands for nothing. */
    void add(int place, double logTerm) {
        if (logTerm == Double.NEGATIVE_INFINITY) {
            return;
        }
        if (logTerm <= greatest[place]) {
            multiple[place] += Math.exp(logTerm - greatest[place]);
        } else {
            multiple[place] = multiple[place] * Math.exp(greatest[place] - logTerm) + 1;
            greatest[place] = logTerm;
        }
    }

    /** The logarithm of a sum, to which no more is added. */
    double at(int place) {
        if (multiple[place] != 1 && multiple[place] != 0) {
            greatest[place] += Math.log(multiple[place]);
            multiple[place] = 1;
        }
        return greatest[place];
    }

    double[] toArray() {
        double[] sums = new double[greatest.length];
        for (int place = 0; place < sums.length; place++) {
            sums[place] = at(place);
        }
        return sums;
    }
}
