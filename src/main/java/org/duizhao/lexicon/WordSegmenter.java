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
    private final double logTotal;

    WordSegmenter(LexiconData data) {
        this.data = data;
        this.logTotal = Math.log(data.totalFrequency());
    }

    List<String> words(String run) {
        String folded = Folding.fold(run);
        int[] wordEnd = bestWordEnds(folded);
        List<String> words = new ArrayList<>();
        for (int start = 0; start < folded.length(); start = wordEnd[start]) {
            words.add(folded.substring(start, wordEnd[start]));
        }
        return words;
    }

    /** For each offset the end of the word that starts there in the best cut of the rest; from the end backwards. */
    private int[] bestWordEnds(String run) {
        int length = run.length();
        double[] best = new double[length + 1];
        int[] wordEnd = new int[length];
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
        }
        return wordEnd;
    }
}
