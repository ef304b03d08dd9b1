package org.duizhao.evaluate;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.duizhao.bitext.AlignedBead;
import org.duizhao.bitext.Bead;

/**
 * How far the probabilities of beads can be trusted: of beads said to be right with probability .8, are four in five? A
 * bead is right if the very same is in the gold. The figures are those of Guo et al., "On Calibration of Modern Neural
 * Networks" (ICML 2017), section 2.
 *
 * @param bins the beads by their probability, in ten bins of equal width; a bin holds its lower bound, and the last 1 too
 */
public record Reliability(List<Bin> bins) {
    private static final int BINS = 10;

    /**
     * The beads of one bin.
     *
     * @param share how many of them are right
     * @param totalConfidence the sum of their probabilities
     */
    public record Bin(Share share, double totalConfidence) {
        private static final Bin EMPTY = new Bin(new Share(0, 0), 0);

        /** The mean of their probabilities, from 0 to 1; of no beads it is 0. */
        public double meanConfidence() {
            return share.all() == 0 ? 0 : totalConfidence / share.all();
        }

        private Bin plus(Bin other) {
            return new Bin(share.plus(other.share), totalConfidence + other.totalConfidence);
        }

        private double error() {
            return Math.abs(totalConfidence - share.right());
        }
    }

    public Reliability {
        bins = List.copyOf(bins);
        if (bins.size() != BINS) {
            throw new IllegalArgumentException("there are ten bins, not " + bins.size());
        }
    }

    /** That of no beads. */
    public static Reliability none() {
        return new Reliability(Collections.nCopies(BINS, Bin.EMPTY));
    }

    /** Compares the beads of a ladder with gold. */
    public static Reliability of(List<Bead> gold, List<AlignedBead> proposed) {
        Set<Bead> right = gold.stream().collect(toUnmodifiableSet());
        List<Bin> bins = new ArrayList<>(none().bins);
        for (AlignedBead bead : proposed) {
            Share share = new Share(right.contains(bead.bead()) ? 1 : 0, 1);
            int bin = Math.min((int) (bead.probability() * BINS), BINS - 1);
            bins.set(bin, bins.get(bin).plus(new Bin(share, bead.probability())));
        }
        return new Reliability(bins);
    }

    /** That of the beads of both. */
    public Reliability plus(Reliability other) {
        return new Reliability(IntStream.range(0, BINS)
                .mapToObj(bin -> bins.get(bin).plus(other.bins.get(bin)))
                .toList());
    }

    /** How many beads there are. */
    public int beads() {
        return bins.stream().mapToInt(bin -> bin.share().all()).sum();
    }

    /**
     * How far probability and share of right beads lie apart in a bin, on average over all beads: 0 is best; of no beads it
     * is 0.
     */
    public double expectedCalibrationError() {
        int beads = beads();
        return beads == 0 ? 0 : bins.stream().mapToDouble(Bin::error).sum() / beads;
    }
}
