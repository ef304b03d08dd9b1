package org.duizhao.align;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.duizhao.bitext.ClockChange;
import org.duizhao.bitext.Retiming;

/**
 * How the clocks of two versions of a recording go together, by pairs of times that belong together, some of them wrongly:
 * one speed throughout (the median of slopes, Theil 1950 and Sen 1968), and an offset that jumps where something was cut
 * out or put in. The jumps are the best path of offsets through the pairs, where a jump costs as much as several pairs
 * that do not fit.
 */
final class ClockFit {
    private static final double MILLIS = 1000;
    private static final int FEWEST_PAIRS = 8;
    private static final double MOST_SPEED_CHANGE = 0.1;
    /** The pairs that speed is read off are so far apart, in seconds: a jump lies between few of them. */
    private static final double NEAREST = 20;

    private static final double FARTHEST = 120;
    /** Pairs that are further from the line than this, in seconds, are as bad as these. */
    private static final double MOST_DEVIATION = 4;

    private static final double JUMP = 24;
    private static final double OFFSET_STEP = 0.1;
    private static final int ROUNDS = 3;

    private final double[] from;
    private final double[] to;
    private double speed = 1;
    private double[] offset = {};

    private ClockFit(double[] from, double[] to) {
        this.from = from;
        this.to = to;
    }

    /**
     * Fits pairs of times in seconds.
     *
     * @param from times of the old clock, in order
     * @param to the times of the new clock that belong to them
     * @return empty where the times tell nothing: few pairs, no line through most of them, or clocks that differ too much
     */
    static Optional<Retiming> of(double[] from, double[] to) {
        if (from.length < FEWEST_PAIRS) {
            return Optional.empty();
        }
        ClockFit fit = new ClockFit(from, to);
        fit.speed = fit.speedOfNeighbours();
        for (int round = 0; round < ROUNDS; round++) {
            fit.offset = fit.bestOffsets();
            fit.speed = fit.speedOfPieces();
        }
        fit.offset = fit.bestOffsets();
        return fit.agrees() ? Optional.of(fit.retiming()) : Optional.empty();
    }

    private double speedOfNeighbours() {
        List<Double> slopes = new ArrayList<>();
        for (int i = 0; i < from.length; i++) {
            for (int k = i + 1; k < from.length && from[k] - from[i] <= FARTHEST; k++) {
                double slope = (to[k] - to[i]) / (from[k] - from[i]);
                if (from[k] - from[i] >= NEAREST && Math.abs(slope - 1) <= MOST_SPEED_CHANGE) {
                    slopes.add(slope);
                }
            }
        }
        return slopes.isEmpty() ? 1 : median(slopes);
    }

    /** Inside a piece a pair and the one half a piece later tell most: their distance is longest (Brown and Mood 1951). */
    private double speedOfPieces() {
        List<int[]> pieces = pieces();
        double shortest = longest(pieces) / 4;
        List<Double> slopes = new ArrayList<>();
        for (int[] piece : pieces) {
            int half = (piece[1] - piece[0]) / 2;
            for (int i = piece[0]; i + half < piece[1]; i++) {
                if (fits(i) && fits(i + half) && from[i + half] - from[i] >= shortest) {
                    slopes.add((to[i + half] - to[i]) / (from[i + half] - from[i]));
                }
            }
        }
        return slopes.isEmpty() ? speed : median(slopes);
    }

    /** How long the longest piece is. */
    private double longest(List<int[]> pieces) {
        return pieces.stream()
                .mapToDouble(piece -> from[piece[1] - 1] - from[piece[0]])
                .max()
                .orElse(0);
    }

    private boolean fits(int pair) {
        return Math.abs(residual(pair) - offset[pair]) < MOST_DEVIATION;
    }

    private double residual(int pair) {
        return to[pair] - speed * from[pair];
    }

    /** For each pair the offset on the best path: near most pairs, with few jumps. */
    private double[] bestOffsets() {
        double[] states = states();
        double[] cost = new double[states.length];
        int[][] before = new int[from.length][states.length];
        for (int i = 0; i < from.length; i++) {
            int best = indexOfLeast(cost);
            double jumped = cost[best] + JUMP;
            double residual = residual(i);
            for (int s = 0; s < states.length; s++) {
                boolean jumps = i > 0 && jumped < cost[s];
                before[i][s] = jumps ? best : s;
                cost[s] = (jumps ? jumped : cost[s]) + Math.min(MOST_DEVIATION, Math.abs(residual - states[s]));
            }
        }
        double[] offsets = new double[from.length];
        int state = indexOfLeast(cost);
        for (int i = from.length - 1; i >= 0; i--) {
            offsets[i] = states[state];
            state = before[i][state];
        }
        return offsets;
    }

    /** The offsets that some pair has, in steps. */
    private double[] states() {
        double[] all = new double[from.length];
        for (int i = 0; i < all.length; i++) {
            all[i] = Math.rint(residual(i) / OFFSET_STEP) * OFFSET_STEP;
        }
        return Arrays.stream(all).distinct().sorted().toArray();
    }

    private static int indexOfLeast(double[] cost) {
        int least = 0;
        for (int s = 1; s < cost.length; s++) {
            least = cost[s] < cost[least] ? s : least;
        }
        return least;
    }

    /** Stretches of pairs with one offset: each its first pair and the one behind its last. */
    private List<int[]> pieces() {
        List<int[]> pieces = new ArrayList<>();
        int start = 0;
        for (int i = 1; i <= from.length; i++) {
            if (i == from.length || offset[i] != offset[start]) {
                pieces.add(new int[] {start, i});
                start = i;
            }
        }
        return pieces;
    }

    private boolean agrees() {
        List<Double> deviations = new ArrayList<>();
        for (int i = 0; i < from.length; i++) {
            deviations.add(Math.abs(residual(i) - offset[i]));
        }
        return Math.abs(speed - 1) <= MOST_SPEED_CHANGE && median(deviations) < MOST_DEVIATION;
    }

    private Retiming retiming() {
        List<Retiming.Piece> pieces = new ArrayList<>();
        for (int[] piece : pieces()) {
            int[] fitting =
                    IntStream.range(piece[0], piece[1]).filter(this::fits).toArray();
            List<Double> offsets =
                    Arrays.stream(fitting).mapToObj(this::residual).toList();
            pieces.add(new Retiming.Piece(
                    Math.round(from[fitting[0]] * MILLIS),
                    Math.round(from[fitting[fitting.length - 1]] * MILLIS),
                    new ClockChange(speed, median(offsets) * MILLIS)));
        }
        return new Retiming(pieces);
    }

    private static double median(List<Double> values) {
        double[] sorted =
                values.stream().mapToDouble(Double::doubleValue).sorted().toArray();
        return sorted[sorted.length / 2];
    }
}
