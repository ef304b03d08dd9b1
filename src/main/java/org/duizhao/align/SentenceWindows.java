package org.duizhao.align;

import java.util.Arrays;
import java.util.List;

/** For each Chinese sentence the English sentences that stand in a bead with it on some arc, from the first to the last. */
final class SentenceWindows {
    private final int[] first;
    private final int[] end;
    private final int[] pairsBefore;

    private SentenceWindows(int[] first, int[] end) {
        this.first = first;
        this.end = end;
        this.pairsBefore = new int[first.length + 1];
        for (int i = 0; i < first.length; i++) {
            first[i] = Math.min(first[i], end[i]);
            pairsBefore[i + 1] = Math.addExact(pairsBefore[i], end[i] - first[i]);
        }
    }

    static SentenceWindows of(int chineseSentences, List<ArcGraph> graphs) {
        int[] first = new int[chineseSentences];
        int[] end = new int[chineseSentences];
        Arrays.fill(first, Integer.MAX_VALUE);
        for (ArcGraph graph : graphs) {
            for (int arc = 0; arc < graph.size(); arc++) {
                if (graph.englishStart(arc) < graph.englishEnd(arc)) {
                    for (int i = graph.chineseStart(arc); i < graph.chineseEnd(arc); i++) {
                        first[i] = Math.min(first[i], graph.englishStart(arc));
                        end[i] = Math.max(end[i], graph.englishEnd(arc));
                    }
                }
            }
        }
        return new SentenceWindows(first, end);
    }

    /** The number of Chinese sentences. */
    int size() {
        return first.length;
    }

    int first(int chineseSentence) {
        return first[chineseSentence];
    }

    /** The end of a window, exclusive. */
    int end(int chineseSentence) {
        return end[chineseSentence];
    }

    int width(int chineseSentence) {
        return end[chineseSentence] - first[chineseSentence];
    }

    /** The number of pairs of a Chinese sentence and an English one of its window. */
    int pairs() {
        return pairsBefore[first.length];
    }

    /** The number of a pair; those of one Chinese sentence follow each other in the order of the English. */
    int pair(int chineseSentence, int englishSentence) {
        return pairsBefore[chineseSentence] + englishSentence - first[chineseSentence];
    }
}
