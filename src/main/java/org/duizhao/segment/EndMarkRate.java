package org.duizhao.segment;

import org.duizhao.bitext.Block;
import org.duizhao.bitext.Transcript;

/** Decides whether a Chinese transcript has end marks, by how many it has for its letters. */
final class EndMarkRate {
    private static final String MARKS = "。！？!?｡";
    /** Letters of a text too short to tell: one sentence may well go without a mark. */
    private static final int SHORT = 60;
    /** Letters for a mark where marks are to be trusted; sentences of even the longest winded are shorter on average. */
    private static final int SPARSE = 120;

    private EndMarkRate() {}

    /** Whether sentences end at marks in a Chinese transcript. */
    static boolean isMarked(Transcript transcript) {
        long letters = 0;
        long marks = 0;
        for (Block block : transcript.blocks()) {
            if (block instanceof Block.Paragraph) {
                String text = block.passage().text();
                for (int i = 0; i < text.length(); i++) {
                    letters += Character.isLetterOrDigit(text.charAt(i)) ? 1 : 0;
                    marks += isMark(text, i) ? 1 : 0;
                }
            }
        }
        return letters < SHORT || letters < marks * SPARSE;
    }

    private static boolean isMark(String text, int i) {
        char c = text.charAt(i);
        boolean stop = c == '.' && (i + 1 == text.length() || !Character.isLetterOrDigit(text.charAt(i + 1)));
        return stop || MARKS.indexOf(c) >= 0;
    }
}
