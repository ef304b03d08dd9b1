package org.duizhao.write.corpus;

import java.util.regex.Pattern;

/** Texts as single lines. */
final class Lines {
    /** Every character at which some program ends a line, and the tab that parts columns. */
    private static final Pattern BREAKS = Pattern.compile("[\\t\\n\\u000B\\f\\r\\u001C-\\u001E\\u0085\\u2028\\u2029]+");

    private Lines() {}

    /** The text on one line, without white space at its edges. */
    static String of(String text) {
        return BREAKS.matcher(text).replaceAll(" ").strip();
    }
}
