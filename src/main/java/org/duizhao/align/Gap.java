package org.duizhao.align;

/**
 * A stretch of both texts that is aligned by itself: what lies between two fixed beads.
 *
 * @param start where it begins
 * @param end where it ends; on neither side before the start
 */
record Gap(Corner start, Corner end) {
    Gap {
        if (end.chinese() < start.chinese() || end.english() < start.english()) {
            throw new IllegalArgumentException("a gap does not end before it starts: " + start + ", " + end);
        }
    }

    boolean isEmpty() {
        return start.equals(end);
    }
}
