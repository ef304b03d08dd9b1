package org.duizhao.segment;

import java.util.ArrayList;
import java.util.List;
import org.duizhao.bitext.Span;

/** The stretches between borders of a paragraph, trimmed; those of white space alone are left out. */
final class Borders {
    private Borders() {}

    /**
     * The stretches.
     *
     * @param ends offsets at which a sentence ends, rising; the end of the paragraph need not be among them
     */
    static List<Span> stretches(String paragraph, List<Integer> ends) {
        List<Span> stretches = new ArrayList<>();
        int start = 0;
        for (int end : ends) {
            addTrimmed(paragraph, start, end, stretches);
            start = end;
        }
        addTrimmed(paragraph, start, paragraph.length(), stretches);
        return stretches;
    }

    private static void addTrimmed(String paragraph, int start, int end, List<Span> stretches) {
        int from = start;
        int to = end;
        while (from < to && isSpace(paragraph.charAt(from))) {
            from++;
        }
        while (from < to && isSpace(paragraph.charAt(to - 1))) {
            to--;
        }
        if (from < to) {
            stretches.add(new Span(from, to));
        }
    }

    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }
}
