package org.duizhao.lexicon;

import java.util.ArrayList;
import java.util.List;
import org.duizhao.script.Folding;

/**
 * Cuts runs of Han characters into words by a unigram model: of all cuts the one whose words' frequencies have the
 * highest product. A character that is no word of its own counts as seen once.
 */
final class WordSegmenter {
    private static final int LONGEST_WORD = 8;

    private final LexiconData data;
    private final List<Overlay> overlays;
    private final double logTotal;

    WordSegmenter(LexiconData data, List<Overlay> overlays) {
        this.data = data;
        this.overlays = overlays;
        this.logTotal = Math.log(data.totalFrequency());
    }

    List<String> words(String run) {
        String folded = Folding.fold(run);
        int[] wordEnd = new int[folded.length()];
        cut(folded, wordEnd);
        List<String> words = new ArrayList<>();
        for (int start = 0; start < folded.length(); start = wordEnd[start]) {
            words.add(folded.substring(start, wordEnd[start]));
        }
        return words;
    }

    /** The logarithm of the probability of the best cut of a run. */
    double logProbabilityOfBestCut(String run) {
        return cut(Folding.fold(run), new int[run.length()]);
    }

    /**
     * Cuts a run; from the end backwards.
     *
     * @param wordEnd gets for each offset the end of the word that starts there in the best cut of the rest
     * @return the logarithm of the probability of the best cut
     */
    private double cut(String run, int[] wordEnd) {
        int length = run.length();
        double[] best = new double[length + 1];
        for (int start = length - 1; start >= 0; start--) {
            best[start] = Double.NEGATIVE_INFINITY;
            int node = Trie.ROOT;
            int limit = Math.min(length, start + LONGEST_WORD);
            for (int end = start + 1; end <= limit; end++) {
                node = node == Trie.NONE ? Trie.NONE : data.chinese().child(node, run.charAt(end - 1));
                int frequency = node == Trie.NONE ? 0 : data.chineseFrequency(node);
                if (frequency == 0 && end == start + 1) {
                    frequency = 1;
                }
                if (frequency > 0) {
                    double logProbability = Math.log(frequency) - logTotal + best[end];
                    if (logProbability > best[start]) {
                        best[start] = logProbability;
                        wordEnd[start] = end;
                    }
                }
                if (node == Trie.NONE) {
                    break;
                }
            }
            for (Overlay overlay : overlays) {
                preferTerms(overlay, run, start, best, wordEnd);
            }
        }
        return best[0];
    }

    private static void preferTerms(Overlay overlay, String run, int start, double[] best, int[] wordEnd) {
        int limit = Math.min(run.length(), start + overlay.longestFrom(run.charAt(start)));
        for (int end = start + 1; end <= limit; end++) {
            double logProbability = overlay.logProbability(run.substring(start, end)) + best[end];
            if (logProbability > best[start]) {
                best[start] = logProbability;
                wordEnd[start] = end;
            }
        }
    }
}
