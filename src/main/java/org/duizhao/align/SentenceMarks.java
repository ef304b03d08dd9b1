package org.duizhao.align;

import java.util.List;
import org.duizhao.align.QuoteMarks.Role;

/**
 * What the punctuation of a sentence tells.
 *
 * @param end the mark it ends with, closing quotes and brackets left aside
 * @param questionMarks how many question marks it has
 * @param opens how many quotations it opens
 * @param closes how many quotations it closes
 * @param startsQuoted whether it begins with an opening quote
 * @param endsQuoted whether it ends with a closing one
 * @param startsLower whether it begins with a lower-case letter
 */
record SentenceMarks(
        End end,
        int questionMarks,
        int opens,
        int closes,
        boolean startsQuoted,
        boolean endsQuoted,
        boolean startsLower) {

    /** Kinds of final marks. */
    enum End {
        NONE,
        STOP,
        QUESTION,
        EXCLAMATION,
        COLON,
        COMMA
    }

    static SentenceMarks of(String sentence, boolean english) {
        String text = sentence.replace('　', ' ').strip();
        if (text.isEmpty()) {
            return new SentenceMarks(End.NONE, 0, 0, 0, false, false, false);
        }
        Role[] roles = QuoteMarks.of(text, english);
        int opens = 0;
        int closes = 0;
        for (Role role : roles) {
            opens += role == Role.OPENS ? 1 : 0;
            closes += role == Role.CLOSES ? 1 : 0;
        }
        int last = text.length() - 1;
        boolean endsQuoted = false;
        while (last > 0 && (roles[last] == Role.CLOSES || ")）’'\" ".indexOf(text.charAt(last)) >= 0)) {
            endsQuoted |= roles[last] == Role.CLOSES;
            last--;
        }
        char first = text.charAt(0);
        boolean opensSecond = roles.length > 1 && roles[1] == Role.OPENS;
        boolean asciiMarkFirst = first < 128 && !Character.isLetterOrDigit(first);
        boolean startsQuoted = roles[0] == Role.OPENS || (opensSecond && asciiMarkFirst);
        int questionMarks = (int) text.chars().filter(c -> c == '?' || c == '？').count();
        return new SentenceMarks(
                end(text.charAt(last)),
                questionMarks,
                opens,
                closes,
                startsQuoted,
                endsQuoted,
                'a' <= first && first <= 'z');
    }

    /** For each border between sentences whether a quotation is open there; the first border is before the first. */
    static boolean[] insideQuotation(List<SentenceMarks> sentences) {
        boolean[] inside = new boolean[sentences.size() + 1];
        int depth = 0;
        for (int s = 0; s < sentences.size(); s++) {
            SentenceMarks marks = sentences.get(s);
            int before = marks.startsQuoted ? 0 : depth;
            depth = Math.max(0, Math.min(1, before + marks.opens - marks.closes));
            if (marks.endsQuoted && marks.closes >= marks.opens) {
                depth = 0;
            }
            inside[s + 1] = depth > 0;
        }
        return inside;
    }

    private static End end(char mark) {
        return switch (mark) {
            case '?', '？' -> End.QUESTION;
            case '!', '！' -> End.EXCLAMATION;
            case ':', '：', ';', '；' -> End.COLON;
            case ',', '，', '、', '—' -> End.COMMA;
            case '.', '。', '…' -> End.STOP;
            default -> End.NONE;
        };
    }
}
