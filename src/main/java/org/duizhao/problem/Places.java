package org.duizhao.problem;

import java.util.Arrays;

/** The places of many offsets into one text, whose lines are counted once. */
public final class Places {
    private final String input;
    private final int[] lineStarts;

    /**
     * Counts the lines of a text, which end at LF, CR or CR LF.
     *
     * @param input the name of the text, as the person gave it
     */
    public Places(String input, CharSequence text) {
        this.input = input;
        int[] starts = new int[16];
        int lines = 1;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\n' || (c == '\r' && !(i + 1 < text.length() && text.charAt(i + 1) == '\n'))) {
                starts = lines < starts.length ? starts : Arrays.copyOf(starts, 2 * starts.length);
                starts[lines++] = i + 1;
            }
        }
        this.lineStarts = Arrays.copyOf(starts, lines);
    }

    /** The place of an offset. */
    public Place of(int offset) {
        int found = Arrays.binarySearch(lineStarts, offset);
        int line = found >= 0 ? found : -found - 2;
        return new Place(input, line + 1, offset - lineStarts[line] + 1);
    }
}
