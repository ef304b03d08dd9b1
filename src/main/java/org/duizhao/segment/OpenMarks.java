package org.duizhao.segment;

/**
 * The quotes and brackets that are open at places of a paragraph, which are asked for from left to right, so that the
 * whole takes linear time.
 */
final class OpenMarks {
    static final String OPENERS = "“‘「『（(《【[";
    static final String CLOSERS = "”’」』）)》】]";

    /** How far back an open quote or bracket counts; one that was never closed is a slip of the pen. */
    private static final int FARTHEST = 1000;

    private final String paragraph;
    /** The innermost ones, the last on top; those below lie too far back to count. */
    private final int[] open = new int[FARTHEST];

    private int depth;
    private int at;

    OpenMarks(String paragraph) {
        this.paragraph = paragraph;
    }

    /**
     * Where the innermost one that is open behind an offset stands, or -1.
     *
     * @param offset not before any that was asked for earlier
     */
    int innermost(int offset) {
        while (at < offset) {
            read(at++);
        }
        int innermost = depth == 0 ? -1 : open[(depth - 1) % FARTHEST];
        return innermost >= offset - FARTHEST ? innermost : -1;
    }

    private void read(int i) {
        char c = paragraph.charAt(i);
        if (isMark(c)) {
            if (CLOSERS.indexOf(c) >= 0) {
                depth = Math.max(0, depth - 1);
            } else if (OPENERS.indexOf(c) >= 0) {
                open[depth++ % FARTHEST] = i;
            }
        }
    }

    /** Whether a character can be one at all; letters of either script are none. */
    private static boolean isMark(char c) {
        return c < '\u3400' ? c == '(' || c == ')' || c == '[' || c == ']' || c >= '\u2018' : c >= '\uFF00';
    }
}
