package org.duizhao.term;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.duizhao.bitext.SegmentedText;
import org.duizhao.bitext.Sentence;
import org.duizhao.bitext.Span;
import org.duizhao.bitext.Term;
import org.duizhao.bitext.TermMatch;

/**
 * Finds the terms of a term base in Chinese sentences: from left to right, at each place the longest, none overlapping
 * another. Time is linear in the text, whatever the number of terms.
 *
 * <ul>
 *   <li>Full-width and common Latin letters, digits and signs are the same.
 *   <li>A spelling that begins or ends with a Latin letter or digit begins or ends a word: {@code port} is not in
 *       {@code export}, {@code GPT-4} not in {@code GPT-4o}, {@code Claude 3} not in {@code Claude 3.5}; Chinese
 *       characters may stand next to it.
 *   <li>Spellings of more than three Latin letters are found in any case, shorter ones ({@code AI}, {@code RAG},
 *       {@code TK}) in their own.
 *   <li>A space between Chinese characters and Latin letters or digits may be there or not: {@code 谷歌DeepMind} is found
 *       in {@code 谷歌 DeepMind}. Other spaces are found as the glossary writes them.
 *   <li>A misheard form is found like the others, and the match says so.
 *   <li>Rejected entries are not found.
 * </ul>
 */
public final class TermFinder {
    private final List<List<Spelling>> spellings;
    private final BackwardAutomaton automaton;

    public TermFinder(TermBase terms) {
        Map<String, List<Spelling>> byPattern = claimed(terms).stream()
                .filter(spelling -> spelling.term().status() != Term.Status.REJECTED)
                .collect(Collectors.groupingBy(
                        spelling -> Folding.caseless(spelling.key()), LinkedHashMap::new, Collectors.toList()));
        spellings = List.copyOf(byPattern.values());
        automaton = new BackwardAutomaton(List.copyOf(byPattern.keySet()));
    }

    /** The terms of all sentences, in order of the text. */
    public List<TermMatch> find(SegmentedText chinese) {
        return chinese.sentences().stream()
                .flatMap(sentence -> find(sentence).stream())
                .toList();
    }

    /** The terms of a sentence, in order of the text. */
    public List<TermMatch> find(Sentence sentence) {
        return withoutOverlaps(longestOfEachStart(sentence));
    }

    private Iterable<TermMatch> longestOfEachStart(Sentence sentence) {
        String text = Folding.width(sentence.text());
        String caseless = Folding.caseless(text);
        Deque<TermMatch> matches = new ArrayDeque<>();
        int state = BackwardAutomaton.ROOT;
        for (int start = text.length() - 1; start >= 0; start--) {
            state = automaton.step(state, caseless.charAt(start));
            Optional<Spelling> longest = longest(state, text, start);
            if (longest.isPresent()) {
                matches.addFirst(match(sentence, longest.get(), start));
            }
        }
        return matches;
    }

    private Optional<Spelling> longest(int state, String text, int start) {
        int candidate = automaton.longest(state);
        if (candidate == BackwardAutomaton.NONE || !WordBorders.isBorder(text, start)) {
            return Optional.empty();
        }
        for (; candidate != BackwardAutomaton.NONE; candidate = automaton.shorter(candidate)) {
            for (Spelling spelling : spellings.get(automaton.pattern(candidate))) {
                if (spelling.standsAt(text, start)
                        && WordBorders.isBorder(text, start + spelling.key().length())) {
                    return Optional.of(spelling);
                }
            }
        }
        return Optional.empty();
    }

    private static TermMatch match(Sentence sentence, Spelling spelling, int start) {
        Span stretch = new Span(start, start + spelling.key().length());
        String found = sentence.text().substring(stretch.start(), stretch.end());
        return new TermMatch(sentence.index(), stretch, found, spelling.term(), spelling.misheard());
    }

    private static List<TermMatch> withoutOverlaps(Iterable<TermMatch> fromLeftToRight) {
        List<TermMatch> matches = new ArrayList<>();
        int end = 0;
        for (TermMatch match : fromLeftToRight) {
            if (match.stretch().start() >= end) {
                matches.add(match);
                end = match.stretch().end();
            }
        }
        return matches;
    }

    /** Each spelling with the entry that has it: first come those that the glossary writes itself. */
    private static Collection<Spelling> claimed(TermBase terms) {
        List<Spelling> written = terms.terms().stream()
                .flatMap(term -> Spelling.written(term).stream())
                .toList();
        Map<String, Spelling> claims = new LinkedHashMap<>();
        written.forEach(spelling -> claims.putIfAbsent(spelling.key(), spelling));
        written.stream().flatMap(Spelling::respaced).forEach(spelling -> claims.putIfAbsent(spelling.key(), spelling));
        return claims.values();
    }
}
