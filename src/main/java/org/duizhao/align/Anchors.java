package org.duizhao.align;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The first pass: pairs of sentences that share rare translations, chained so that both sides rise. For each Chinese
 * sentence the few most similar English ones are candidates; the chain with the highest sum of squared similarities
 * is kept, less the links that disagree with their neighbours.
 */
final class Anchors {
    /**
     * Two sentences that may translate each other.
     *
     * @param chinese the index of the Chinese sentence
     * @param english the index of the English one
     * @param weight the square of their similarity
     */
    record Candidate(int chinese, int english, double weight) {}

    private static final int CANDIDATES = 4;
    private static final double LEAST_SIMILARITY = 0.15;
    private static final double LEAST_WORD_WEIGHT = 0.2;
    /** Words in more sentences than this place nothing; leaving them out keeps the pass linear. */
    private static final int MOST_SENTENCES = 200;

    private static final int NEIGHBOURS = 3;
    private static final double SLACK = 4;
    private static final double SLACK_PER_SENTENCE = 0.6;

    private final Tokens chinese;
    private final Tokens english;
    private final TranslationTable table;
    private final Postings postings;

    private Anchors(Tokens chinese, Tokens english, TranslationTable table) {
        this.chinese = chinese;
        this.english = english;
        this.table = table;
        this.postings = Postings.of(english);
    }

    static List<Corner> find(Tokens chinese, Tokens english, TranslationTable table) {
        Anchors anchors = new Anchors(chinese, english, table);
        return anchors.agreeing(anchors.heaviestChain(anchors.candidates()));
    }

    /** The English sentences most similar to each Chinese one, wherever they stand; rising by the Chinese, best first. */
    static List<Candidate> candidates(Tokens chinese, Tokens english, TranslationTable table) {
        return new Anchors(chinese, english, table).candidates();
    }

    private List<Candidate> candidates() {
        double[] englishNorm = englishNorms();
        float[] strongest = new float[english.vocabulary().size()];
        float[] similarity = new float[english.sentences()];
        List<Candidate> all = new ArrayList<>();
        for (int i = 0; i < chinese.sentences(); i++) {
            IntList words = strongestTranslations(i, strongest);
            IntList touched = new IntList();
            for (int w = 0; w < words.size(); w++) {
                int word = words.get(w);
                double weight = inverseFrequency(word) * strongest[word];
                strongest[word] = 0;
                if (weight > LEAST_WORD_WEIGHT && postings.count(word) <= MOST_SENTENCES) {
                    for (int p = postings.start(word); p < postings.start(word + 1); p++) {
                        int j = postings.sentence(p);
                        if (similarity[j] == 0) {
                            touched.add(j);
                        }
                        similarity[j] += (float) weight;
                    }
                }
            }
            double chineseNorm = Math.sqrt(4 * Math.sqrt(chinese.count(i, i + 1) + 1.0) + 5);
            all.addAll(best(i, touched, similarity, englishNorm, chineseNorm));
        }
        return all;
    }

    private static List<Candidate> best(
            int i, IntList touched, float[] similarity, double[] englishNorm, double chineseNorm) {
        List<Candidate> best = new ArrayList<>();
        for (int t = 0; t < touched.size(); t++) {
            int j = touched.get(t);
            double cosine = similarity[j] / (englishNorm[j] * chineseNorm);
            similarity[j] = 0;
            if (cosine > LEAST_SIMILARITY) {
                best.add(new Candidate(i, j, cosine * cosine));
            }
        }
        best.sort(Comparator.comparingDouble(Candidate::weight).reversed().thenComparingInt(Candidate::english));
        return best.subList(0, Math.min(CANDIDATES, best.size()));
    }

    private IntList strongestTranslations(int sentence, float[] strongest) {
        IntList words = new IntList();
        for (int token = chinese.start(sentence); token < chinese.start(sentence + 1); token++) {
            int unit = chinese.unit(token);
            for (int entry = table.rowStart(unit); entry < table.rowStart(unit + 1); entry++) {
                int word = table.english(entry);
                if (strongest[word] == 0) {
                    words.add(word);
                }
                float strength = (float) Math.min(1, 1.5 * Math.sqrt(table.ofEnglish(entry)));
                strongest[word] = Math.max(strongest[word], strength);
            }
        }
        return words;
    }

    private double[] englishNorms() {
        double[] sum = new double[english.sentences()];
        for (int word = 0; word < english.vocabulary().size(); word++) {
            for (int p = postings.start(word); p < postings.start(word + 1); p++) {
                sum[postings.sentence(p)] += inverseFrequency(word);
            }
        }
        return Arrays.stream(sum).map(s -> Math.sqrt(s + 5)).toArray();
    }

    private double inverseFrequency(int word) {
        return Math.log(english.sentences() / (double) postings.count(word));
    }

    /** The heaviest chain whose sentences rise on both sides; a Fenwick tree holds the best chain up to each sentence. */
    private List<Candidate> heaviestChain(List<Candidate> candidates) {
        int size = candidates.size();
        double[] chainWeight = new double[size];
        int[] before = new int[size];
        int[] bestAt = new int[english.sentences() + 1];
        Arrays.fill(bestAt, -1);
        int from = 0;
        while (from < size) {
            int to = from;
            while (to < size && candidates.get(to).chinese == candidates.get(from).chinese) {
                before[to] = -1;
                for (int p = candidates.get(to).english; p > 0; p -= p & -p) {
                    int c = bestAt[p];
                    if (c >= 0 && (before[to] < 0 || chainWeight[c] > chainWeight[before[to]])) {
                        before[to] = c;
                    }
                }
                chainWeight[to] = candidates.get(to).weight + (before[to] < 0 ? 0 : chainWeight[before[to]]);
                to++;
            }
            for (int c = from; c < to; c++) {
                for (int p = candidates.get(c).english + 1; p < bestAt.length; p += p & -p) {
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
    private double usualSlope(List<Candidate> chain) {
        double[] slopes = IntStream.range(1, chain.size())
                .mapToDouble(k -> (chain.get(k).english - chain.get(k - 1).english)
                        / (double) (chain.get(k).chinese - chain.get(k - 1).chinese))
                .sorted()
                .toArray();
        return slopes.length == 0 ? 1 : slopes[slopes.length / 2];
    }

    /** The links with which at least half of their neighbours agree. */
    private List<Corner> agreeing(List<Candidate> chain) {
        double slope = usualSlope(chain);
        List<Corner> kept = new ArrayList<>();
        for (int k = 0; k < chain.size(); k++) {
            int neighbours = 0;
            int agreeing = 0;
            for (int q = Math.max(0, k - NEIGHBOURS); q <= Math.min(chain.size() - 1, k + NEIGHBOURS); q++) {
                if (q != k) {
                    int chineseStep = chain.get(q).chinese - chain.get(k).chinese;
                    int englishStep = chain.get(q).english - chain.get(k).english;
                    double deviation = Math.abs(englishStep - slope * chineseStep);
                    neighbours++;
                    agreeing += deviation <= SLACK + SLACK_PER_SENTENCE * Math.abs(chineseStep) ? 1 : 0;
                }
            }
            if (agreeing * 2 >= neighbours) {
                kept.add(new Corner(chain.get(k).chinese, chain.get(k).english));
            }
        }
        return kept;
    }
}
