package org.duizhao.lexicon.compile;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.TreeSet;

/**
 * Lays out strings as a level-ordered trie, see {@code org.duizhao.lexicon.Trie}.
 *
 * @param labels the character on the edge into each node
 * @param first the first child of each node, and one entry more
 * @param nodes the node at which each string ends
 */
record TrieBuilder(StringBuilder labels, IntArray first, Map<String, Integer> nodes) {
    private record Range(int from, int to, int depth) {}

    static TrieBuilder of(Collection<String> strings) {
        TrieBuilder trie = new TrieBuilder(new StringBuilder(), new IntArray(), new HashMap<>());
        List<String> sorted = List.copyOf(new TreeSet<>(strings));
        trie.build(sorted);
        return trie;
    }

    int size() {
        return labels.length();
    }

    private void build(List<String> sorted) {
        Queue<Range> queue = new ArrayDeque<>();
        queue.add(new Range(0, sorted.size(), 0));
        labels.append('\0');
        for (int node = 0; !queue.isEmpty(); node++) {
            Range range = queue.remove();
            first.add(labels.length());
            int from = range.from;
            if (from < range.to && sorted.get(from).length() == range.depth) {
                nodes.put(sorted.get(from), node);
                from++;
            }
            while (from < range.to) {
                char label = sorted.get(from).charAt(range.depth);
                int to = from + 1;
                while (to < range.to && sorted.get(to).charAt(range.depth) == label) {
                    to++;
                }
                labels.append(label);
                queue.add(new Range(from, to, range.depth + 1));
                from = to;
            }
        }
        first.add(labels.length());
    }
}
