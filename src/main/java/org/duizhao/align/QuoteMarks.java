package org.duizhao.align;

import java.util.Set;

/** Which characters of a sentence open and which close a quotation; straight and single quotes are told apart by their neighbours. */
final class QuoteMarks {
    /** What a character does. */
    enum Role {
        NONE,
        OPENS,
        CLOSES
    }

    private static final Set<String> ELIDED_WORDS = Set.of("em", "til", "tis", "twas", "cause");
    private static final int LONGEST_ELIDED = 5;

    private QuoteMarks() {}

    static Role[] of(String text, boolean english) {
        Role[] roles = new Role[text.length()];
        for (int k = 0; k < text.length(); k++) {
            roles[k] = role(text, k, english);
        }
        return roles;
    }

    private static Role role(String text, int k, boolean english) {
        return switch (text.charAt(k)) {
            case '“', '「', '『' -> Role.OPENS;
            case '”', '」', '』' -> Role.CLOSES;
            case '"' -> straightDouble(text, k);
            case '\'', '‘', '’', '`' -> english ? single(text, k) : Role.NONE;
            default -> Role.NONE;
        };
    }

    private static Role straightDouble(String text, int k) {
        boolean beforeSpace = k + 1 < text.length() && text.charAt(k + 1) == ' ';
        if (k == 0) {
            return beforeSpace ? Role.CLOSES : Role.OPENS;
        }
        return " (—-".indexOf(text.charAt(k - 1)) >= 0 ? Role.OPENS : Role.CLOSES;
    }

    /** Single quotes round speech, told from apostrophes: they follow a space or punctuation. */
    private static Role single(String text, int k) {
        char before = k == 0 ? ' ' : text.charAt(k - 1);
        char after = k + 1 < text.length() ? text.charAt(k + 1) : '.';
        boolean afterBreak = " \"“—(".indexOf(before) >= 0;
        boolean beforeWord = isAsciiLetterOrDigit(after) || (after == ' ' && k > 0);
        if (text.charAt(k) == '‘' || (afterBreak && beforeWord)) {
            return k > 0 && elides(text, k + 1) ? Role.NONE : Role.OPENS;
        }
        boolean afterPunctuation = k > 0 && ".,!?—;…:".indexOf(before) >= 0;
        return afterPunctuation ? Role.CLOSES : Role.NONE;
    }

    private static boolean elides(String text, int start) {
        String next = text.substring(start, Math.min(text.length(), start + LONGEST_ELIDED));
        return ELIDED_WORDS.stream().anyMatch(next::startsWith);
    }

    private static boolean isAsciiLetterOrDigit(char c) {
        return c < 128 && Character.isLetterOrDigit(c);
    }
}
