package org.duizhao.term;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.duizhao.bitext.SegmentedText;
import org.duizhao.bitext.Sentence;
import org.duizhao.bitext.Span;
import org.duizhao.bitext.TermMatch;
import org.duizhao.lexicon.Lexicon;
import org.duizhao.problem.BadInputException;
import org.duizhao.problem.Place;
import org.duizhao.term.Claims.Meaning;

/**
 * Finds the terms of a term base in Chinese sentences: from left to right, at each place the longest, none overlapping
 * another. Time is linear in the text, whatever the number of terms.
 *
 * <ul>
 *   <li>Simplified and traditional characters are the same; so are full-width and common Latin letters, digits and signs.
 *   <li>A spelling that begins or ends with a Latin letter or digit begins or ends a word: {@code port} is not in
 *       {@code export}, {@code GPT-4} not in {@code GPT-4o}, {@code Claude 3} not in {@code Claude 3.5}; Chinese
 *       characters may stand next to it.
 *   <li>A spelling is not found across the words of the text: {@code 人工} is not in {@code 个人工作}, {@code 大模型} not in
 *       {@code 较大模型}, by the most probable cut into words; nor is one of a single character inside a longer word
 *       ({@code 云} in {@code 云南}). One whose context the glossary names is found wherever that context holds.
 *   <li>Spellings of more than three Latin letters are found in any case, shorter ones ({@code AI}, {@code RAG},
 *       {@code TK}) in their own; an entry may say otherwise.
 *   <li>A space between Chinese characters and Latin letters or digits may be there or not: {@code 谷歌DeepMind} is found
 *       in {@code 谷歌 DeepMind}. Other spaces are found as the glossary writes them.
 *   <li>A form is found only where its contexts hold, {@code Cloud} for Claude after {@code 使用}.
 *   <li>A misheard form is found like the others, and the match says so.
 *   <li>Rejected entries are not found.
 * </ul>
 */
public final class TermFinder {
    private final List<Claims> claims;
    private final int[] lengths;
    private final BitSet inContext = new BitSet();
    private final BackwardAutomaton automaton;
    private final Lexicon lexicon;

    /**
     * A finder for some terms.
     *
     * @param lexicon tells the words of the text
     * @throws BadInputException if the terms have more than sixteen million characters together
     */
    public TermFinder(TermBase terms, Lexicon lexicon) {
        this.lexicon = lexicon;
        Map<String, Claims> byPattern = Claims.of(terms);
        claims = List.copyOf(byPattern.values());
        lengths = byPattern.keySet().stream().mapToInt(String::length).toArray();
        for (int pattern = 0; pattern < lengths.length; pattern++) {
            inContext.set(pattern, claims.get(pattern).dependOnContext());
        }
        if (IntStream.of(lengths).asLongStream().sum() >= Transitions.MOST) {
            throw new BadInputException(
                    Place.of(terms.glossaries().get(0).name()),
                    "the spellings of the glossaries have more than " + Transitions.MOST + " characters together",
                    "take out what no text of yours can hold");
        }
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
        FoldedText text = FoldedText.of(sentence.text());
        int[] states = states(text.caseless());
        WordEdges words = new WordEdges(sentence.text(), lexicon);
        List<TermMatch> matches = new ArrayList<>();
        int start = 0;
        while (start < states.length) {
            Optional<Meaning> longest = longest(states[start], text, words, start);
            if (longest.isPresent()) {
                TermMatch match = match(sentence, longest.get(), start);
                matches.add(match);
                start = match.stretch().end();
            } else {
                start++;
            }
        }
        return matches;
    }

    /** The state of the automaton at each place, which knows what begins there. */
    private int[] states(String text) {
        int[] states = new int[text.length()];
        int state = BackwardAutomaton.ROOT;
        for (int start = text.length() - 1; start >= 0; start--) {
            state = automaton.step(state, text.charAt(start));
            states[start] = state;
        }
        return states;
    }

    private Optional<Meaning> longest(int state, FoldedText text, WordEdges words, int start) {
        int candidate = automaton.longest(state);
        if (candidate == BackwardAutomaton.NONE || !text.isBorder(start)) {
            return Optional.empty();
        }
        for (; candidate != BackwardAutomaton.NONE; candidate = automaton.shorter(candidate)) {
            int pattern = automaton.pattern(candidate);
            int end = start + lengths[pattern];
            boolean boundByContext = inContext.get(pattern);
            if (text.isBorder(end) && (boundByContext || words.allow(start, end))) {
                Optional<Meaning> meaning = claims.get(pattern).meaningAt(text, start);
                if (meaning.isPresent()
                        && (!boundByContext || isUnit(meaning.get().spelling(), words, start))) {
                    return meaning;
                }
            }
        }
        return Optional.empty();
    }

    private static boolean isUnit(Spelling spelling, WordEdges words, int start) {
        return spelling.contexts().restrict()
                || words.allow(start, start + spelling.key().length());
    }

    private static TermMatch match(Sentence sentence, Meaning meaning, int start) {
        Spelling spelling = meaning.spelling();
        Span stretch = new Span(start, start + spelling.key().length());
        String found = sentence.text().substring(stretch.start(), stretch.end());
        return new TermMatch(
                sentence.index(), stretch, found, spelling.term(), spelling.misheard(), meaning.alternatives());
    }
}
