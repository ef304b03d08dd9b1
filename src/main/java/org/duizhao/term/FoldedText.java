package org.duizhao.term;

import org.duizhao.script.Folding;

/**
 * A sentence as spellings are looked for in it. Both forms are as long as the sentence.
 *
 * @param folded in one script and common width
 * @param caseless the same in small letters
 */
record FoldedText(String folded, String caseless) {
    static FoldedText of(String text) {
        String folded = Folding.foldWithSigns(text);
        return new FoldedText(folded, Folding.caseless(folded));
    }

    /** Whether no word or number goes on from before the offset to after it. */
    boolean isBorder(int offset) {
        return WordBorders.isBorder(folded, offset);
    }
}
