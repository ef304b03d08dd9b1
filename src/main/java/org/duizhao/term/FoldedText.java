package org.duizhao.term;

/**
 * A sentence as spellings are looked for in it. Both forms are as long as the sentence.
 *
 * @param width in common width
 * @param caseless in common width and small letters
 */
record FoldedText(String width, String caseless) {
    static FoldedText of(String text) {
        String width = Folding.width(text);
        return new FoldedText(width, Folding.caseless(width));
    }

    /** Whether no word or number goes on from before the offset to after it. */
    boolean isBorder(int offset) {
        return WordBorders.isBorder(width, offset);
    }
}
