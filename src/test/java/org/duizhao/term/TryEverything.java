package org.duizhao.term;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.duizhao.bitext.Span;
import org.duizhao.bitext.Term;
import org.duizhao.bitext.TermMatch;

/** What {@link TermFinder} has to agree with: every term as a regular expression, tried at every place in turn. */
record TryEverything(List<Term> terms) {
    private static final String NOT_IN_A_WORD = "(?!(?<=[A-Za-z0-9])(?=[A-Za-z0-9]))";
    private static final String NOT_AT_A_DECIMAL_POINT = "(?!(?<=\\d\\.)(?=\\d))(?!(?<=\\d)(?=\\.\\d))";
    private static final String BORDER = NOT_IN_A_WORD + NOT_AT_A_DECIMAL_POINT;

    List<TermMatch> find(String text) {
        List<TermMatch> matches = new ArrayList<>();
        int start = 0;
        while (start < text.length()) {
            Optional<TermMatch> longest = longestAt(start, text);
            longest.ifPresent(matches::add);
            start = longest.map(match -> match.stretch().end()).orElse(start + 1);
        }
        return matches;
    }

    private Optional<TermMatch> longestAt(int start, String text) {
        Optional<TermMatch> longest = Optional.empty();
        for (Term term : terms) {
            if (standsAt(start, text, term)
                    && term.chinese().length()
                            > longest.map(m -> m.found().length()).orElse(0)) {
                Span stretch = new Span(start, start + term.chinese().length());
                longest = Optional.of(
                        new TermMatch(0, stretch, text.substring(stretch.start(), stretch.end()), term, false));
            }
        }
        return longest;
    }

    private static boolean standsAt(int start, String text, Term term) {
        long letters = term.chinese()
                .chars()
                .filter(c -> c < 128 && Character.isLetter(c))
                .count();
        Pattern pattern = Pattern.compile(
                BORDER + Pattern.quote(term.chinese()) + BORDER, letters > 3 ? Pattern.CASE_INSENSITIVE : 0);
        Matcher matcher = pattern.matcher(Normalizer.normalize(text, Normalizer.Form.NFKC));
        return matcher.region(start, text.length()).useTransparentBounds(true).lookingAt();
    }
}
