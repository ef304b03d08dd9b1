package org.duizhao.problem;

/**
 * One thing that is wrong with an input, in words for the person who supplied it.
 *
 * @param place where it is
 * @param what what is wrong, as a clause without a full stop
 * @param remedy what the person can do about it, as a clause without a full stop
 */
public record Problem(Place place, String what, String remedy) {
    public Problem {
        if (what.isBlank() || remedy.isBlank()) {
            throw new IllegalArgumentException("a problem says what is wrong and how to mend it");
        }
    }

    /** The one line people see: {@code file:line:column: what; remedy}. */
    @Override
    public String toString() {
        return place + ": " + what + "; " + remedy;
    }
}
