package org.duizhao.read;

/** The marks that end a sentence, in either script. */
final class SentenceEnd {
    private static final String ENDS = "。？！…?!.";
    private static final String CLOSERS = "”’\"')）」』]】";

    private SentenceEnd() {}

    /** Whether a sentence ends at an offset of a text, white space before it aside. */
    static boolean isAt(CharSequence text, int offset) {
        int last = offset - 1;
        while (last >= 0 && (WhiteSpace.is(text.charAt(last)) || CLOSERS.indexOf(text.charAt(last)) >= 0)) {
            last--;
        }
        return last >= 0 && ENDS.indexOf(text.charAt(last)) >= 0;
    }
}
