package org.duizhao.lexicon;

import java.nio.CharBuffer;
import java.nio.IntBuffer;

/**
 * A read-only trie over memory-mapped arrays. Nodes are numbered level by level, so that the children of node
 * {@code n} are the nodes {@code first[n]} to {@code first[n + 1] - 1}, in order of their labels; node 0 is the root.
 *
 * @param labels the character on the edge into each node
 * @param first the first child of each node, with one entry more than there are nodes
 */
record Trie(CharBuffer labels, IntBuffer first) {
    static final int NONE = -1;
    static final int ROOT = 0;

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
