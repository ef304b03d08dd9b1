package org.duizhao.segment;

/** Numbers, each with its place in the order in which they were added; looked up without making objects. */
final class LongIndex {
    private static final long MIX = 0x9E3779B97F4A7C15L;

    private final long[] keys;
    private final int[] places;
    private final int shift;
    private int size;

    /** An index that can hold a given number of keys. */
    LongIndex(int capacity) {
        int bits = Math.max(4, 33 - Integer.numberOfLeadingZeros(capacity));
        keys = new long[1 << bits];
        places = new int[1 << bits];
        shift = Long.SIZE - bits;
    }

    /** Adds a key that is not yet there. */
    void add(long key) {
        int slot = slot(key);
        if (size >= keys.length / 2 + 1 || places[slot] != 0) {
            throw new IllegalArgumentException("no room for " + key + ", or it is there already");
        }
        size++;
        keys[slot] = key;
        places[slot] = size;
    }

    /** The place of a key, counted from 0, or -1 where it is not there. */
    int find(long key) {
        return places[slot(key)] - 1;
    }

    private int slot(long key) {
        int slot = (int) ((key * MIX) >>> shift);
        while (places[slot] != 0 && keys[slot] != key) {
            slot = slot + 1 & keys.length - 1;
        }
        return slot;
    }
}
