package org.duizhao.term;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Finds many patterns in a text in one pass from its end to its start: the automaton of Aho and Corasick, "Efficient
 * string matching" (1975), grown from the reversed patterns. Read forward, such an automaton knows at each place which
 * patterns end there; read backward, which begin there, longest first, and that is what leftmost-longest matching asks.
 *
 * <p>Patterns are known by their place in the list. States are numbered in order of their depth, so what a new state
 * needs to know of shallower ones is complete when it is made.
 */
final class BackwardAutomaton {
    /** Where every text begins. */
    static final int ROOT = 0;

    /** In place of a pattern or of a state that has one: there is none. */
    static final int NONE = -1;

    private final Transitions children;
    private final int[] failure;
    private final int[] pattern;
    private final int[] shorter;
    private int states = 1;

    /**
     * @param patterns all different, none empty
     */
    BackwardAutomaton(List<String> patterns) {
        int most = 1 + patterns.stream().mapToInt(String::length).sum();
        children = new Transitions(most);
        failure = new int[most];
        pattern = filled(most);
        shorter = filled(most);
        grow(patterns);
    }

    /** The state after one more character, going towards the start of the text. */
    int step(int state, char c) {
        int from = state;
        int to = children.target(from, c);
        while (to == Transitions.NOWHERE && from != ROOT) {
            from = failure[from];
            to = children.target(from, c);
        }
        return to;
    }

    /** The state whose {@link #pattern} is the longest that begins where this state was reached, or {@link #NONE}. */
    int longest(int state) {
        return pattern[state] == NONE ? shorter[state] : state;
    }

    /** The state whose pattern is the next shorter that begins at the same place, or {@link #NONE}. */
    int shorter(int state) {
        return shorter[state];
    }

    int pattern(int state) {
        return pattern[state];
    }

    private void grow(List<String> patterns) {
        int[] unfinished = IntStream.range(0, patterns.size()).toArray();
        int[] reached = new int[patterns.size()];
        for (int depth = 1; unfinished.length > 0; depth++) {
            int left = 0;
            for (int number : unfinished) {
                String text = patterns.get(number);
                reached[number] = child(reached[number], text.charAt(text.length() - depth));
                if (text.length() == depth) {
                    pattern[reached[number]] = number;
                } else {
                    unfinished[left++] = number;
                }
            }
            unfinished = Arrays.copyOf(unfinished, left);
        }
    }

    private int child(int parent, char c) {
        int known = children.target(parent, c);
        return known == Transitions.NOWHERE ? newChild(parent, c) : known;
    }

    private int newChild(int parent, char c) {
        int child = states++;
        failure[child] = parent == ROOT ? ROOT : step(failure[parent], c);
        shorter[child] = longest(failure[child]);
        children.add(parent, c, child);
        return child;
    }

    private static int[] filled(int size) {
        int[] array = new int[size];
        Arrays.fill(array, NONE);
        return array;
    }
}
