package org.duizhao.term;

/** The arrows of an automaton from state to state by a character: one open-addressed hash table over plain arrays. */
final class Transitions {
    /** Where no arrow leads: no state has this number. */
    static final int NOWHERE = 0;

    private static final int CHAR_BITS = 16;
    private static final int STATE_BITS = 24;
    /** More arrows than this cannot be told apart. */
    static final int MOST = (1 << STATE_BITS) - 1;

    private static final long TARGET = MOST;
    private static final long GOLDEN_RATIO = 0x9E3779B97F4A7C15L;

    /** State, character and target in one number, so that a search touches one place of memory; zero is a free place. */
    private final long[] arrows;

    private final int shift;

    /**
     * A table for that many arrows; it does not grow.
     *
     * @param most {@link #MOST} at most
     */
    Transitions(int most) {
        if (most > MOST) {
            throw new IllegalArgumentException("more than " + MOST + " arrows: " + most);
        }
        int bits = Integer.SIZE - Integer.numberOfLeadingZeros(Math.max(1, most)) + 1;
        arrows = new long[1 << bits];
        shift = Long.SIZE - bits;
    }

    void add(int state, char by, int target) {
        long key = key(state, by);
        arrows[place(key)] = key << STATE_BITS | target;
    }

    /** Where the arrow leads, or {@link #NOWHERE} if there is none. */
    int target(int state, char by) {
        return (int) (arrows[place(key(state, by))] & TARGET);
    }

    /** The place of a key, or the free place where it would stand. */
    private int place(long key) {
        int place = (int) ((key * GOLDEN_RATIO) >>> shift);
        while (arrows[place] != 0 && arrows[place] >>> STATE_BITS != key) {
            place = (place + 1) & (arrows.length - 1);
        }
        return place;
    }

    private static long key(int state, char by) {
        return (long) state << CHAR_BITS | by;
    }
}
