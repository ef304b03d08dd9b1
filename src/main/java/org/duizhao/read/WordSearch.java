package org.duizhao.read;

import java.util.List;
import java.util.Optional;
import org.duizhao.read.text.WhiteSpace;

/** Finds words in the stretches of a text, whatever white space, colons and marks of emphasis stand among them. */
final class WordSearch {
    /**
     * Where words stand.
     *
     * @param first the stretch in which they begin where they stand first
     * @param last the stretch in which they end where they stand last
     */
    record Found(int first, int last) {}

    private static final String IGNORED = ":：*_";

    private final StringBuilder text = new StringBuilder();
    private final int[] starts;

    WordSearch(List<String> stretches) {
        starts = new int[stretches.size()];
        for (int i = 0; i < starts.length; i++) {
            starts[i] = text.length();
            text.append(bare(stretches.get(i)));
        }
    }

    /** Where some words stand; nothing if they stand nowhere or there are none. */
    Optional<Found> find(String words) {
        String wanted = bare(words);
        int first = wanted.isEmpty() ? -1 : text.indexOf(wanted);
        return first < 0
                ? Optional.empty()
                : Optional.of(new Found(stretchAt(first), stretchAt(text.lastIndexOf(wanted) + wanted.length() - 1)));
    }

    /** The last stretch that begins at an offset or before it; the empty ones before it hold nothing. */
    private int stretchAt(int offset) {
        int low = 0;
        int high = starts.length;
        while (high - low > 1) {
            int middle = (low + high) >>> 1;
            if (starts[middle] <= offset) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private static String bare(String words) {
        StringBuilder bare = new StringBuilder();
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            if (!WhiteSpace.is(c) && IGNORED.indexOf(c) < 0) {
                bare.append(c);
            }
        }
        return bare.toString();
    }
}
