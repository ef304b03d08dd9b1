package org.duizhao.align;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.duizhao.align.SimilarSentences.Candidate;

/**
 * Pairs of sentences that surely translate each other, chained so that both sides rise: the chain of
 * {@link SimilarSentences} with the highest sum of squared similarities, less the links that disagree with their
 * neighbours.
 */
final class Anchors {
    private static final int NEIGHBOURS = 3;
    private static final double SLACK = 4;
    private static final double SLACK_PER_SENTENCE = 0.6;

    private Anchors() {}

    static List<Corner> find(Tokens chinese, Tokens english, TranslationTable table) {
        return agreeing(heaviestChain(SimilarSentences.find(chinese, english, table), english.sentences()));
    }

    /** The heaviest chain whose sentences rise on both sides; a Fenwick tree holds the best chain up to each sentence. */
    private static List<Candidate> heaviestChain(List<Candidate> candidates, int englishSentences) {
        int size = candidates.size();
        double[] chainWeight = new double[size];
        int[] before = new int[size];
        int[] bestAt = new int[englishSentences + 1];
        Arrays.fill(bestAt, -1);
        int from = 0;
        while (from < size) {
            int to = from;
            while (to < size
                    && candidates.get(to).chinese() == candidates.get(from).chinese()) {
                before[to] = -1;
                for (int p = candidates.get(to).english(); p > 0; p -= p & -p) {
                    int c = bestAt[p];
                    if (c >= 0 && (before[to] < 0 || chainWeight[c] > chainWeight[before[to]])) {
                        before[to] = c;
                    }
                }
                chainWeight[to] = candidates.get(to).weight() + (before[to] < 0 ? 0 : chainWeight[before[to]]);
                to++;
            }
            for (int c = from; c < to; c++) {
                for (int p = candidates.get(c).english() + 1; p < bestAt.length; p += p & -p) {
                    if (bestAt[p] < 0 || chainWeight[bestAt[p]] < chainWeight[c]) {
                        bestAt[p] = c;
                    }
                }
            }
            from = to;
        }
        return backwards(candidates, chainWeight, before);
    }

    private static List<Candidate> backwards(List<Candidate> candidates, double[] chainWeight, int[] before) {
        int best = -1;
        for (int c = 0; c < chainWeight.length; c++) {
            if (best < 0 || chainWeight[c] > chainWeight[best]) {
                best = c;
            }
        }
        List<Candidate> chain = new ArrayList<>();
        for (int c = best; c >= 0; c = before[c]) {
            chain.add(candidates.get(c));
        }
        Collections.reverse(chain);
        return chain;
    }

    /** The median step between links, since of two texts of which one is a part the lengths tell nothing of the pace. */
    private static double usualSlope(List<Candidate> chain) {
        double[] slopes = IntStream.range(1, chain.size())
                .mapToDouble(k -> (chain.get(k).english() - chain.get(k - 1).english())
                        / (double) (chain.get(k).chinese() - chain.get(k - 1).chinese()))
                .sorted()
                .toArray();
        return slopes.length == 0 ? 1 : slopes[slopes.length / 2];
    }

    /** The links with which at least half of their neighbours agree. */
    private static List<Corner> agreeing(List<Candidate> chain) {
        double slope = usualSlope(chain);
        List<Corner> kept = new ArrayList<>();
        for (int k = 0; k < chain.size(); k++) {
            int neighbours = 0;
            int agreeing = 0;
            for (int q = Math.max(0, k - NEIGHBOURS); q <= Math.min(chain.size() - 1, k + NEIGHBOURS); q++) {
                if (q != k) {
                    int chineseStep = chain.get(q).chinese() - chain.get(k).chinese();
                    int englishStep = chain.get(q).english() - chain.get(k).english();
                    double deviation = Math.abs(englishStep - slope * chineseStep);
                    neighbours++;
                    agreeing += deviation <= SLACK + SLACK_PER_SENTENCE * Math.abs(chineseStep) ? 1 : 0;
                }
            }
            if (agreeing * 2 >= neighbours) {
                kept.add(new Corner(chain.get(k).chinese(), chain.get(k).english()));
            }
        }
        return kept;
    }
}
