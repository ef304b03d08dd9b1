package org.duizhao.lexicon;

import java.nio.CharBuffer;
import java.nio.IntBuffer;

/** Reads a trie that the compiler, in a package of its own, has laid out. */
public final class TrieReading {
    /** Where a string leads that is not in the trie. */
    public static final int NONE = Trie.NONE;

    private final Trie trie;

    public TrieReading(CharSequence labels, int[] first) {
        trie = new Trie(CharBuffer.wrap(labels), IntBuffer.wrap(first));
    }

    public int find(String string) {
        return trie.find(string);
    }
}
