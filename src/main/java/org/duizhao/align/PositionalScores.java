package org.duizhao.align;

import java.util.Arrays;

/**
 * How well the words of a bead explain each other where they stand, in log-odds (higher: more likely a translation).
 * Sentences that translate each other keep the rough order of what they say, so a word is better explained by one at
 * the same part of the other side than by one at its other end. For the English words e of a bead
 *
 * <pre>  Σ min(5, ln(.3 + .7 · Σ a(z|e) · t(e|z) / p(e)))</pre>
 *
 * <p>where the inner sum is over the Chinese units z, and a(z|e) a distribution over them: a share of
 * {@value #ANYWHERE} evenly, the rest falling off as e to the power of -{@value #STEEPNESS}·|x−y|, with x and y the
 * places of z and e in the bead from 0 to 1 (the diagonal prior of Dyer, Chahuneau and Smith 2013, A Simple, Fast, and
 * Effective Reparameterization of IBM Model 2). The same with the languages exchanged. Not safe for use by several threads.
 */
final class PositionalScores implements WordEvidence {
    private static final double STEEPNESS = 4;
    private static final double ANYWHERE = 0.2;

    private final Tokens chinese;
    private final Tokens english;
    private final WordLinks links;
    private final double anywhere;
    private final Side chineseSide;
    private final Side englishSide;

    private PositionalScores(Tokens chinese, Tokens english, WordLinks links, double anywhere) {
        this.chinese = chinese;
        this.english = english;
        this.links = links;
        this.anywhere = anywhere;
        this.chineseSide = new Side(1 - anywhere);
        this.englishSide = new Side(1 - anywhere);
    }

    static PositionalScores of(Tokens chinese, Tokens english, WordLinks links) {
        return new PositionalScores(chinese, english, links, ANYWHERE);
    }

    /** Scores for which it is all the same where in a bead the words stand. */
    static PositionalScores anywhere(Tokens chinese, Tokens english, WordLinks links) {
        return new PositionalScores(chinese, english, links, 1);
    }

    @Override
    public void add(int i, int iEnd, int j, int jEnd, FeatureSink sink) {
        chineseSide.begin(chinese.start(i), chinese.count(i, iEnd));
        englishSide.begin(english.start(j), english.count(j, jEnd));
        for (int k = i; k < iEnd; k++) {
            int end = links.end(k, jEnd - 1);
            for (int link = links.start(k, j); link < end; link++) {
                explain(link);
            }
        }
        sink.add(Feature.POSITIONAL_ENGLISH, englishSide.score(chineseSide));
        sink.add(Feature.POSITIONAL_CHINESE, chineseSide.score(englishSide));
    }

    private void explain(int link) {
        int z = links.chineseToken(link) - chineseSide.start;
        int e = links.englishToken(link) - englishSide.start;
        double closeness = Math.exp(-STEEPNESS * Math.abs(chineseSide.place(z) - englishSide.place(e)));
        englishSide.explained[e] += links.towardsEnglish(link) * (anywhere + closeness * englishSide.share[e]);
        chineseSide.explained[z] += links.towardsChinese(link) * (anywhere + closeness * chineseSide.share[z]);
    }

    /** The tokens of one side of a bead. */
    private static final class Side {
        private final double near;
        private int start;
        private int size;
        /** For each token how much of it the other side explains, times the size of that. */
        private double[] explained = {};
        /** What makes the closeness of all places to that of a token an average of the share that is near. */
        private double[] share = {};

        Side(double near) {
            this.near = near;
        }

        void begin(int firstToken, int tokens) {
            start = firstToken;
            size = tokens;
            if (explained.length < tokens) {
                explained = new double[2 * tokens];
                share = new double[2 * tokens];
            }
            Arrays.fill(explained, 0, tokens, 0);
            for (int token = 0; token < tokens; token++) {
                share[token] = near / meanCloseness(place(token));
            }
        }

        double place(int token) {
            return (token + 0.5) / size;
        }

        double score(Side other) {
            double score = 0;
            double units = Math.max(1, other.size);
            for (int token = 0; token < size; token++) {
                score += WordOdds.of(explained[token], units);
            }
            return score;
        }

        /** The integral of e to the power of -{@value #STEEPNESS}·|x−y| over x from 0 to 1. */
        private static double meanCloseness(double y) {
            return (2 - Math.exp(-STEEPNESS * y) - Math.exp(-STEEPNESS * (1 - y))) / STEEPNESS;
        }
    }
}
