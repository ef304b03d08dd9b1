package org.duizhao.align;

import java.util.Arrays;
import java.util.List;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import org.duizhao.bitext.AlignedBead;
import org.duizhao.bitext.Bead;

/**
 * How the clocks of two timed sides go together, read off a first alignment: English seconds are a straight line of
 * Chinese ones, found by medians (Brown and Mood 1951), since recordings are cut at the start and frame rates differ.
 *
 * @param agree whether times tell anything: where not, they are left out
 * @param rate English seconds for a Chinese one
 * @param offset where the English clock stands when the Chinese one stands at 0
 */
record Clocks(boolean agree, double rate, double offset) {
    private static final double LEAST_PROBABILITY = 0.5;
    private static final int FEWEST_BEADS = 8;
    private static final double MOST_RATE_CHANGE = 0.1;
    /** Beads stray more where the sides are of different recordings, in seconds. */
    private static final double MOST_DEVIATION = 4;

    /** Nothing is known of them yet. */
    static Clocks unknown() {
        return new Clocks(false, 1, 0);
    }

    static Clocks of(List<AlignedBead> beads, SideStructure chinese, SideStructure english) {
        if (!chinese.isTimed() || !english.isTimed()) {
            return unknown();
        }
        List<Bead> sure = beads.stream()
                .filter(aligned -> !aligned.bead().isNull() && aligned.probability() >= LEAST_PROBABILITY)
                .map(AlignedBead::bead)
                .toList();
        if (sure.size() < FEWEST_BEADS) {
            return unknown();
        }
        double[] z =
                starts(sure.size(), k -> chinese.start(sure.get(k).chinese().get(0)));
        double[] e =
                starts(sure.size(), k -> english.start(sure.get(k).english().get(0)));
        return line(z, e);
    }

    /** How many seconds an English time is from a Chinese one. */
    double apart(double chineseSeconds, double englishSeconds) {
        return Math.abs(englishSeconds - offset - rate * chineseSeconds);
    }

    private static Clocks line(double[] z, double[] e) {
        int half = z.length / 2;
        double[] rates = IntStream.range(0, half)
                .filter(k -> z[k + half] > z[k])
                .mapToDouble(k -> (e[k + half] - e[k]) / (z[k + half] - z[k]))
                .toArray();
        double rate = rates.length == 0 ? 1 : median(rates);
        double offset = median(starts(z.length, k -> e[k] - rate * z[k]));
        double deviation = median(starts(z.length, k -> Math.abs(e[k] - rate * z[k] - offset)));
        boolean agree = Math.abs(rate - 1) <= MOST_RATE_CHANGE && deviation <= MOST_DEVIATION;
        return new Clocks(agree, rate, offset);
    }

    private static double[] starts(int size, IntToDoubleFunction of) {
        return IntStream.range(0, size).mapToDouble(of).toArray();
    }

    private static double median(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }
}
