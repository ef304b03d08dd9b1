package org.duizhao.write.text;

import java.util.regex.Pattern;

/** Text as CommonMark shows it letter by letter: what could mean something is escaped (CommonMark 0.31, "Backslash escapes"). */
final class MarkdownText {
    private static final Pattern MEANT = Pattern.compile("[\\\\`*_\\[\\]<>&|~$]|^[#+=-]");
    private static final Pattern NUMBER = Pattern.compile("^(\\d{1,9})([.)])");
    private static final Pattern BREAKS = Pattern.compile("\\R|\t");

    private MarkdownText() {}

    /** The text on one line. */
    static String of(String text) {
        String line = BREAKS.matcher(text).replaceAll(" ").strip();
        String escaped = MEANT.matcher(line).replaceAll("\\\\$0");
        return NUMBER.matcher(escaped).replaceFirst("$1\\\\$2");
    }
}
