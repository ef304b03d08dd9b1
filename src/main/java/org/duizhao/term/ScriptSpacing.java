package org.duizhao.term;

import java.util.regex.Pattern;

/**
 * The space that some writers put between Chinese characters and Latin words: {@code 谷歌DeepMind} is also written
 * {@code 谷歌 DeepMind}.
 */
final class ScriptSpacing {
    private static final String SEAM = "(?<=\\p{IsHan})%1$s(?=[A-Za-z0-9])|(?<=[A-Za-z0-9])%1$s(?=\\p{IsHan})";
    private static final Pattern CLOSED_SEAM = Pattern.compile(SEAM.formatted(""));
    private static final Pattern OPEN_SEAM = Pattern.compile(SEAM.formatted(" "));

    private ScriptSpacing() {}

    /** A text of common width with a space wherever the script changes. */
    static String open(String text) {
        return CLOSED_SEAM.matcher(text).replaceAll(" ");
    }

    /** A text of common width without the spaces where the script changes. */
    static String closed(String text) {
        return OPEN_SEAM.matcher(text).replaceAll("");
    }
}
