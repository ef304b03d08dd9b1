package org.duizhao.term;

/** The arrows of an automaton from state to state by a character: one open-addressed hash table over plain arrays. */
final class Transitions {
    /** Where no arrow leads: no state has this number. */
    static final int NOWHERE = 0;

    private static final int CHAR_BITS = 16;
    private static final long GOLDEN_RATIO = 0x9E3779B97F4A7C15L;

    /** State and character, plus one: zero is a free place. */
    private final long[] keys;

    private final int[] targets;
    private final int shift;

    /** A table for that many arrows; it does not grow. */
    Transitions(int most) {
        int bits = Integer.SIZE - Integer.numberOfLeadingZeros(Math.max(1, most)) + 1;
        keys = new long[1 << bits];
        targets = new int[1 << bits];
        shift = Long.SIZE - bits;
    }

    void add(int state, char by, int target) {
        long key = key(state, by);
        int place = place(key);
        keys[place] = key;
        targets[place] = target;
    }

    /** Where the arrow leads, or {@link #NOWHERE} if there is none. */
    int target(int state, char by) {
        return targets[place(key(state, by))];
    }

    /** The place of a key, or the free place where it would stand. */
    private int place(long key) {
        int place = (int) ((key * GOLDEN_RATIO) >>> shift);
        while (keys[place] != 0 && keys[place] != key) {
            place = (place + 1) & (keys.length - 1);
        }
        return place;
    }

    private static long key(int state, char by) {
        return ((long) state << CHAR_BITS | by) + 1;
    }
}
