package org.duizhao.caption.cut;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Where English may be cut into lines: between words, rather behind a mark or before a conjunction or preposition. */
final class EnglishCuts {
    private static final Set<String> BEFORE = Set.of(
            "and", "but", "or", "so", "because", "that", "which", "who", "when", "where", "while", "if", "as", "than",
            "to", "of", "in", "on", "at", "for", "with", "from", "by", "about", "into", "over", "after", "before",
            "through");

    private EnglishCuts() {}

    static List<Cut> of(String text) {
        List<Cut> cuts = new ArrayList<>();
        for (int space = text.indexOf(' '); space >= 0; space = text.indexOf(' ', space + 1)) {
            if (space > 0 && space + 1 < text.length()) {
                cuts.add(new Cut(space + 1, kind(text, space)));
            }
        }
        return cuts;
    }

    private static CutKind kind(String text, int space) {
        int behind = space - 1;
        while (behind > 0 && "\"”’')]".indexOf(text.charAt(behind)) >= 0) {
            behind--;
        }
        char mark = text.charAt(behind);
        if (".?!…".indexOf(mark) >= 0) {
            return CutKind.SENTENCE;
        }
        if (",;:—".indexOf(mark) >= 0) {
            return CutKind.COMMA;
        }
        int end = text.indexOf(' ', space + 1);
        String next = text.substring(space + 1, end < 0 ? text.length() : end).toLowerCase(Locale.ROOT);
        return BEFORE.contains(next) ? CutKind.CONJUNCTION : CutKind.WORD;
    }
}
