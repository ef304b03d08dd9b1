package org.duizhao.align;

import java.util.ArrayList;
import java.util.List;
import org.duizhao.align.SimilarSentences.Candidate;

/**
 * Pairs of sentences that are by far each other's most similar ones in the whole of both texts, found without regard to
 * order. What repeats has no clear match.
 */
final class ClearMatches {
    /** How many times the weight of the next best a match has on both sides. */
    private static final double CLEAR = 1.5;

    private final double[] bestOfEnglish;
    private final double[] nextOfEnglish;

    private ClearMatches(int englishSentences) {
        bestOfEnglish = new double[englishSentences];
        nextOfEnglish = new double[englishSentences];
    }

    /** The matches, rising by the Chinese. */
    static List<Corner> find(TokenizedPair tokens, TranslationTable table) {
        List<Candidate> candidates = SimilarSentences.find(tokens.chinese(), tokens.english(), table);
        ClearMatches matches = new ClearMatches(tokens.english().sentences());
        candidates.forEach(matches::note);
        return matches.among(candidates);
    }

    private void note(Candidate candidate) {
        int j = candidate.english();
        nextOfEnglish[j] = Math.max(nextOfEnglish[j], Math.min(bestOfEnglish[j], candidate.weight()));
        bestOfEnglish[j] = Math.max(bestOfEnglish[j], candidate.weight());
    }

    private List<Corner> among(List<Candidate> candidates) {
        List<Corner> clear = new ArrayList<>();
        for (int c = 0; c < candidates.size(); c++) {
            Candidate candidate = candidates.get(c);
            boolean first = c == 0 || candidates.get(c - 1).chinese() != candidate.chinese();
            boolean alone = c + 1 == candidates.size() || candidates.get(c + 1).chinese() != candidate.chinese();
            double next = alone ? 0 : candidates.get(c + 1).weight();
            if (first && isClear(candidate, next) && isClear(candidate, nextOfEnglish[candidate.english()])) {
                clear.add(new Corner(candidate.chinese(), candidate.english()));
            }
        }
        return clear;
    }

    private static boolean isClear(Candidate candidate, double next) {
        return candidate.weight() >= CLEAR * next;
    }
}
