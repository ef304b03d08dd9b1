package org.duizhao.evaluate;

/**
 * How many of some things, beads or boundaries, are right.
 *
 * @param right the right ones
 * @param all the right ones and the others
 */
public record Share(int right, int all) {
    public Share {
        if (right < 0 || right > all) {
            throw new IllegalArgumentException("no such share: " + right + " of " + all);
        }
    }

    /** From 0 to 1; of nothing it is 0. */
    public double value() {
        return all == 0 ? 0 : (double) right / all;
    }

    Share plus(Share other) {
        return new Share(right + other.right, all + other.all);
    }
}
