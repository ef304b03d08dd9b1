package org.duizhao.read.text;

/** The marks that end a sentence, in either script. */
public final class SentenceEnd {
    private static final String ENDS = "。？！…?!.";
    private static final String CLOSERS = "”’\"')）」』]】";

    private SentenceEnd() {}

    /** Whether a sentence ends at an offset of a text, white space before it aside. */
    public static boolean isAt(CharSequence text, int offset) {
        int last = offset - 1;
        while (last >= 0 && (WhiteSpace.is(text.charAt(last)) || CLOSERS.indexOf(text.charAt(last)) >= 0)) {
            last--;
        }
        return last >= 0 && ENDS.indexOf(text.charAt(last)) >= 0;
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
