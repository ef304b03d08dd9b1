package org.duizhao.segment;

import java.util.ArrayList;
import java.util.List;
import org.duizhao.bitext.Span;

/**
 * A paragraph without what has no white space for thousands of characters. No sentence of a language that has spaces ends
 * in it, and OpenNLP's detector looks for the next space from every end mark, which takes the square of its length.
 */
final class WordRuns {
    private static final int LONGEST_WORD = 5000;

    private WordRuns() {}

    /** The stretches beside it, in order; all of the paragraph where there is none of it. */
    static List<Span> besideEndless(String paragraph) {
        List<Span> stretches = new ArrayList<>();
        int start = 0;
        int word = 0;
        for (int i = 0; i <= paragraph.length(); i++) {
            if (i == paragraph.length() || Character.isWhitespace(paragraph.charAt(i))) {
                if (i - word > LONGEST_WORD) {
                    add(start, word, stretches);
                    start = i;
                }
                word = i + 1;
            }
        }
        add(start, paragraph.length(), stretches);
        return stretches;
    }

    private static void add(int start, int end, List<Span> stretches) {
        if (start < end) {
            stretches.add(new Span(start, end));
        }
    }
}
