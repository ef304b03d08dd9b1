package org.duizhao.term;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.duizhao.term.EnglishWords.Word;

/** Patterns by the base forms of their words. */
final class RenderingTrie {
    /** Longer chains are no words. */
    private static final int MOST_HYPHENATED_PARTS = 6;

    private final EnglishWords english;
    private final Node root = new Node();

    RenderingTrie(EnglishWords english) {
        this.english = english;
    }

    /** A run of words that is a form of a pattern, as far as its words go. */
    record Candidate(RenderingPattern pattern, List<Word> words, List<Word> matched) {}

    void add(Rendering rendering) {
        List<Word> words = english.of(rendering.text());
        if (words.isEmpty()) {
            return;
        }
        RenderingPattern pattern = RenderingPattern.of(rendering, words);
        add(pattern, words.stream().map(Word::lemma).toList());
        if (isHyphenated(words)) {
            add(pattern, List.of(english.joined(words)));
        }
    }

    private void add(RenderingPattern pattern, List<String> lemmas) {
        Node node = root;
        boolean gapAllowed = pattern.rendering().term().gapAllowed();
        for (String lemma : lemmas) {
            node = node.children.computeIfAbsent(lemma, key -> new Node());
            node.leadsOverGap |= gapAllowed;
        }
        node.patterns.add(pattern);
    }

    /** What begins with a word of a sentence. */
    List<Candidate> startingAt(int first, List<Word> sentence) {
        Word word = sentence.get(first);
        if (!word.hyphenated() && !root.children.containsKey(word.lemma())) {
            return List.of();
        }
        List<Candidate> candidates = new ArrayList<>();
        Set<State> seen = new HashSet<>();
        Deque<Reached> open = new ArrayDeque<>();
        open.add(new Reached(new State(root, first, false), List.of()));
        while (!open.isEmpty()) {
            Reached reached = open.remove();
            List<Word> words = sentence.subList(first, reached.state.next);
            reached.state.node.patterns.forEach(
                    pattern -> candidates.add(new Candidate(pattern, words, reached.matched)));
            onward(reached, first, sentence)
                    .filter(next -> seen.add(next.state))
                    .forEach(open::add);
        }
        return candidates;
    }

    private Stream<Reached> onward(Reached reached, int first, List<Word> sentence) {
        State state = reached.state;
        Stream<Reached> direct = over(reached, state.next, state.gapped, sentence);
        boolean mayLeaveGap = state.next > first && state.node.leadsOverGap;
        return mayLeaveGap ? Stream.concat(direct, over(reached, state.next + 1, true, sentence)) : direct;
    }

    /** Over the word at a place, and over the hyphenated one that begins there as if it were written as one. */
    private Stream<Reached> over(Reached reached, int from, boolean gapped, List<Word> sentence) {
        if (from >= sentence.size() || reached.state.node.children.isEmpty()) {
            return Stream.of();
        }
        int end = from + 1;
        int limit = Math.min(sentence.size(), from + MOST_HYPHENATED_PARTS);
        while (end < limit && sentence.get(end - 1).hyphenated()) {
            end++;
        }
        Stream<Reached> one = over(
                reached, sentence.subList(from, from + 1), sentence.get(from).lemma(), from + 1, gapped);
        if (end == from + 1) {
            return one;
        }
        List<Word> parts = sentence.subList(from, end);
        return Stream.concat(one, over(reached, parts, english.joined(parts), end, gapped));
    }

    private static Stream<Reached> over(Reached reached, List<Word> words, String lemma, int next, boolean gapped) {
        Node child = reached.state.node.children.get(lemma);
        if (child == null) {
            return Stream.of();
        }
        List<Word> matched =
                Stream.concat(reached.matched.stream(), words.stream()).toList();
        return Stream.of(new Reached(new State(child, next, gapped), matched));
    }

    private static boolean isHyphenated(List<Word> words) {
        return words.size() > 1 && words.subList(0, words.size() - 1).stream().allMatch(Word::hyphenated);
    }

    private static final class Node {
        private final Map<String, Node> children = new HashMap<>();
        private final List<RenderingPattern> patterns = new ArrayList<>();
        private boolean leadsOverGap;
    }

    private record State(Node node, int next, boolean gapped) {}

    private record Reached(State state, List<Word> matched) {}
}
