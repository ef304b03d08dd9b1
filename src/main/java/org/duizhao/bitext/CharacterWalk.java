package org.duizhao.bitext;

/** Goes through a text and the source it was drawn from, character by character, forwards only. */
final class CharacterWalk {
    private final String text;
    private final String source;
    /** How many characters the source has more. */
    private final int surplus;

    private int done;
    private int offset;

    CharacterWalk(String text, String source) {
        this.text = text;
        this.source = source;
        this.surplus = Math.max(0, source.length() - text.length());
    }

    /** Where a character of the text stands in the source. One that the source writes in another way is taken to stand next. */
    int offsetOf(int target) {
        while (done < target && done < text.length()) {
            offset = Math.min(next() + 1, Math.max(0, source.length() - 1));
            done++;
        }
        return target < text.length() ? next() : offset;
    }

    private int next() {
        int next = source.indexOf(text.charAt(done), offset);
        return next < 0 || next > offset + surplus ? offset : next;
    }
}
