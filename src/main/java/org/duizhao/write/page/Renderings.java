package org.duizhao.write.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.duizhao.write.material.TermEntry;
import org.duizhao.write.page.TranscriptPage.Piece;

/** Finds the approved English of terms in English text, in any case, as whole words. */
final class Renderings {
    private static final String WORD = "[\\p{L}\\p{N}]";

    private final List<TermEntry> terms;
    private final Pattern anyTerm;

    private Renderings(List<TermEntry> terms, Pattern anyTerm) {
        this.terms = terms;
        this.anyTerm = anyTerm;
    }

    static Renderings of(List<TermEntry> terms) {
        List<TermEntry> longestFirst = terms.stream()
                .sorted(Comparator.comparingInt(
                                (TermEntry term) -> term.english().length())
                        .reversed())
                .toList();
        String alternatives = longestFirst.stream()
                .map(term -> "(" + Pattern.quote(term.english()) + ")")
                .collect(Collectors.joining("|"));
        Pattern anyTerm = Pattern.compile(
                "(?<!" + WORD + ")(?:" + alternatives + ")(?!" + WORD + ")",
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
        return new Renderings(longestFirst, anyTerm);
    }

    /** Cuts a sentence into its renderings and what lies between them. */
    List<Piece> mark(String sentence) {
        if (terms.isEmpty()) {
            return List.of(new Piece.Plain(sentence));
        }
        List<Piece> pieces = new ArrayList<>();
        Matcher matcher = anyTerm.matcher(sentence);
        int end = 0;
        while (matcher.find()) {
            addPlain(pieces, sentence.substring(end, matcher.start()));
            pieces.add(new Piece.Rendering(matcher.group(), matched(matcher).chinese()));
            end = matcher.end();
        }
        addPlain(pieces, sentence.substring(end));
        return pieces;
    }

    private TermEntry matched(Matcher matcher) {
        int group = IntStream.rangeClosed(1, terms.size())
                .filter(g -> matcher.start(g) >= 0)
                .findFirst()
                .orElseThrow();
        return terms.get(group - 1);
    }

    private static void addPlain(List<Piece> pieces, String text) {
        if (!text.isEmpty()) {
            pieces.add(new Piece.Plain(text));
        }
    }
}
