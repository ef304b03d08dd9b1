package org.duizhao.align;

import java.util.Arrays;
import java.util.List;
import org.duizhao.bitext.SpokenWord;

/** The posterior probabilities of the arcs of a stream, by the forward and backward sums over all paths. */
final class StreamPosterior {
    private static final long NEAR_MILLIS = 1000;

    private final StreamArcs arcs;
    private final List<SpokenWord> words;
    /** By sentence: all paths to each border before it. */
    private final double[][] forward;
    /** By sentence: all paths from each border behind it, words that stand alone first. */
    private final double[][] backward;

    private final double total;

    StreamPosterior(StreamArcs arcs, StreamGaps gaps, List<SpokenWord> words) {
        this.arcs = arcs;
        this.words = words;
        StreamBand band = arcs.band();
        int sentences = band.sentences();
        forward = new double[sentences + 1][];
        backward = new double[sentences + 1][];
        forward[0] = new double[band.width(0)];
        Arrays.setAll(forward[0], k -> gaps.score(band.low(0) + k));
        for (int i = 0; i < sentences; i++) {
            forward[i + 1] = gaps.sumForward(reached(i));
        }
        double[] end = new double[band.width(sentences)];
        Arrays.fill(end, Double.NEGATIVE_INFINITY);
        end[words.size() - band.low(sentences)] = 0;
        backward[sentences] = gaps.sumBackward(end);
        for (int i = sentences - 1; i > 0; i--) {
            backward[i] = gaps.sumBackward(leading(i));
        }
        total = forward[sentences][words.size() - band.low(sentences)];
    }

    private double[] reached(int i) {
        StreamBand band = arcs.band();
        LogSums sums = new LogSums(band.width(i + 1));
        arcs.forEach(
                i, (start, end, score) -> sums.add(end - band.low(i + 1), forward[i][start - band.low(i)] + score));
        return sums.toArray();
    }

    private double[] leading(int i) {
        StreamBand band = arcs.band();
        LogSums sums = new LogSums(band.width(i));
        arcs.forEach(
                i,
                (start, end, score) -> sums.add(start - band.low(i), backward[i + 1][end - band.low(i + 1)] + score));
        return sums.toArray();
    }

    /**
     * The probability, 0 to 1, that a sentence begins within a second of the first of the words {@code [from, to)}; without
     * words, that it stands alone.
     */
    double of(int sentence, int from, int to) {
        StreamBand band = arcs.band();
        double[] near = {0};
        arcs.forEach(sentence, (start, end, score) -> {
            if (from == to ? start == end : start < end && millisBetween(start, from) <= NEAR_MILLIS) {
                near[0] += Math.exp(forward[sentence][start - band.low(sentence)]
                        + score
                        + backward[sentence + 1][end - band.low(sentence + 1)]
                        - total);
            }
        });
        return Math.max(0, Math.min(1, near[0]));
    }

    private long millisBetween(int word, int other) {
        return Math.abs(
                words.get(word).time().startMillis() - words.get(other).time().startMillis());
    }
}
