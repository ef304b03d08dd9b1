package org.duizhao.align;

import java.util.Arrays;

/** The best path through the arcs of a stream (Viterbi): where the words of each Chinese sentence begin and end. */
final class StreamPath {
    private final int[] from;
    private final int[] to;

    private StreamPath(int sentences) {
        from = new int[sentences];
        to = new int[sentences];
    }

    int from(int sentence) {
        return from[sentence];
    }

    int to(int sentence) {
        return to[sentence];
    }

    static StreamPath best(StreamArcs arcs, StreamGaps gaps, int words) {
        StreamBand band = arcs.band();
        int sentences = band.sentences();
        int[][] start = new int[sentences][];
        int[][] end = new int[sentences + 1][];
        double[] best = new double[band.width(0)];
        Arrays.setAll(best, k -> gaps.score(band.low(0) + k));
        for (int i = 0; i < sentences; i++) {
            double[] reached = new double[band.width(i + 1)];
            int[] starts = new int[reached.length];
            Arrays.fill(reached, Double.NEGATIVE_INFINITY);
            int low = band.low(i);
            int nextLow = band.low(i + 1);
            double[] before = best;
            arcs.forEach(i, (s, e, score) -> {
                if (before[s - low] + score > reached[e - nextLow]) {
                    reached[e - nextLow] = before[s - low] + score;
                    starts[e - nextLow] = s;
                }
            });
            start[i] = starts;
            end[i + 1] = new int[reached.length];
            best = pastGaps(reached, gaps, end[i + 1]);
        }
        StreamPath path = new StreamPath(sentences);
        int at = words;
        for (int i = sentences - 1; i >= 0; i--) {
            path.to[i] = band.low(i + 1) + end[i + 1][at - band.low(i + 1)];
            path.from[i] = start[i][path.to[i] - band.low(i + 1)];
            at = path.from[i];
        }
        return path;
    }

    /** The best way to each place, directly or past words that stand alone, and the place they follow. */
    private static double[] pastGaps(double[] direct, StreamGaps gaps, int[] cameFrom) {
        double[] best = direct.clone();
        int opened = 0;
        for (int k = 0; k < direct.length; k++) {
            cameFrom[k] = k;
            if (k > 0 && direct[k - 1] + gaps.score(1) > direct[opened] + gaps.score(k - opened)) {
                opened = k - 1;
            }
            double past = k == opened ? Double.NEGATIVE_INFINITY : direct[opened] + gaps.score(k - opened);
            if (past > best[k]) {
                best[k] = past;
                cameFrom[k] = opened;
            }
        }
        return best;
    }
}
