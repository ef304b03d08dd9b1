package org.duizhao.segment;

import java.util.Arrays;

/**
 * The units of a stretch of text between which a sentence may end: the characters of Chinese. Marks
 * and white space are no units; they stand between them.
 */
final class Units {
    private int[] starts = new int[64];
    private int[] ends = new int[64];
    private int size;

    int size() {
        return size;
    }

    /** Where a unit starts, as an offset into the text. */
    int start(int unit) {
        return starts[unit];
    }

    /** Where a unit ends, as an offset into the text. */
    int end(int unit) {
        return ends[unit];
    }

    private void add(int start, int end) {
        if (size == starts.length) {
            starts = Arrays.copyOf(starts, 2 * size);
            ends = Arrays.copyOf(ends, 2 * size);
        }
        starts[size] = start;
        ends[size] = end;
        size++;
    }

    /** The letters and digits behind an offset, each a unit, at most so many. */
    static Units characters(String text, int from, int most) {
        Units units = new Units();
        for (int i = from; i < text.length() && units.size < most; i++) {
            if (isKept(text.charAt(i))) {
                units.add(i, i + 1);
            }
        }
        return units;
    }

    private static boolean isKept(char c) {
        return Character.isLetterOrDigit(c) || Character.isSurrogate(c) || c == '%' || c == '$' || c == '+' || c == '#';
    }
}
