package org.duizhao.read.text;

/** The marks that end a sentence, in either script. */
public final class SentenceEnd {
    private static final String ENDS = "。？！…?!.";
    /** Behind more closing marks and white space than this nothing is a sentence. */
    private static final int MOST_CLOSERS = 100;

    private static final String CLOSERS = "”’\"')）」』]】";

    private SentenceEnd() {}

    /** Whether a sentence ends at an offset of a text, white space before it aside. */
    public static boolean isAt(CharSequence text, int offset) {
        int last = offset - 1;
        int farthest = Math.max(0, offset - MOST_CLOSERS);
        while (last >= farthest && (WhiteSpace.is(text.charAt(last)) || CLOSERS.indexOf(text.charAt(last)) >= 0)) {
            last--;
        }
        return last >= farthest && ENDS.indexOf(text.charAt(last)) >= 0;
    }

    /** Whether a sentence ends anywhere in a text; the point of {@code 3.5} ends none. */
    public static boolean isIn(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean isInNumber = c == '.' && i + 1 < text.length() && !WhiteSpace.is(text.charAt(i + 1));
            if (ENDS.indexOf(c) >= 0 && !isInNumber) {
                return true;
            }
        }
        return false;
    }
}
