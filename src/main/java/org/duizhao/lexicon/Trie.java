package org.duizhao.lexicon;

import java.nio.CharBuffer;
import java.nio.IntBuffer;

/**
 * A read-only trie over memory-mapped arrays. Nodes are numbered level by level, so that the children of node
 * {@code n} are the nodes {@code first[n]} to {@code first[n + 1] - 1}, in order of their labels; node 0 is the root.
 */
final class Trie {
    static final int NONE = -1;
    static final int ROOT = 0;

    private final CharBuffer labels;
    private final IntBuffer first;
    /** The children of the root, which are many, by their labels; 0 where there is none. */
    private final int[] fromRoot;

    /**
     * A trie over two arrays.
     *
     * @param labels the character on the edge into each node
     * @param first the first child of each node, with one entry more than there are nodes
     */
    Trie(CharBuffer labels, IntBuffer first) {
        this.labels = labels;
        this.first = first;
        int last = first.get(ROOT + 1) - 1;
        fromRoot = new int[last > ROOT ? labels.get(last) + 1 : 0];
        for (int child = first.get(ROOT); child <= last; child++) {
            fromRoot[labels.get(child)] = child;
        }
    }

    /** The node that a string leads to, or {@link #NONE}. */
    int find(CharSequence string) {
        int node = ROOT;
        for (int i = 0; i < string.length() && node != NONE; i++) {
            node = child(node, string.charAt(i));
        }
        return node;
    }

    /** The node that one more character leads to, or {@link #NONE}. */
    int child(int node, char label) {
        return node == ROOT ? childOfRoot(label) : childByHalving(node, label);
    }

    private int childOfRoot(char label) {
        int child = label < fromRoot.length ? fromRoot[label] : ROOT;
        return child == ROOT ? NONE : child;
    }

    private int childByHalving(int node, char label) {
        int low = first.get(node);
        int high = first.get(node + 1) - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            char found = labels.get(middle);
            if (found == label) {
                return middle;
            }
            if (found < label) {
                low = middle + 1;
            } else {
                high = middle - 1;
            }
        }
        return NONE;
    }
}
