package org.duizhao.cli;

import org.duizhao.bitext.TermMatch;

/** The words around a match, as a table shows them. */
final class MatchContext {
    private static final int REACH = 12;

    private MatchContext() {}

    /** The match with the characters around it, on one line. */
    static String of(TermMatch match, String sentence) {
        int from = Math.max(0, match.stretch().start() - REACH);
        int to = Math.min(sentence.length(), match.stretch().end() + REACH);
        int start = isInsideCharacter(sentence, from) ? from + 1 : from;
        int end = isInsideCharacter(sentence, to) ? to - 1 : to;
        return (start > 0 ? "…" : "")
                + TsvCell.of(sentence.substring(start, end))
                + (end < sentence.length() ? "…" : "");
    }

    private static boolean isInsideCharacter(String text, int offset) {
        return 0 < offset
                && offset < text.length()
                && Character.isSurrogatePair(text.charAt(offset - 1), text.charAt(offset));
    }
}
