package org.duizhao.caption.check;

import java.util.Locale;

/**
 * Something in a subtitle file that a style guide or a player does not take.
 *
 * @param cue the cue, from 1 in order of the file
 * @param startMillis when it is shown
 * @param kind what is wrong
 * @param value how much of it there is, in the unit of the kind
 * @param limit how much there may be, in the same unit
 */
public record CueProblem(int cue, long startMillis, Kind kind, double value, double limit) {
    /** What can be wrong with a cue. */
    public enum Kind {
        LINE_TOO_WIDE("a line is too wide", "characters"),
        TOO_MANY_LINES("there are too many lines", "lines"),
        TOO_FAST("there is too little time to read it", "characters a second"),
        TOO_SHORT("it is shown too short", "s"),
        TOO_LONG("it is shown too long", "s"),
        OVERLAP("it begins before the one before it ends", "s"),
        GAP_TOO_SHORT("the gap before it is too short", "s"),
        OUT_OF_ORDER("it begins before the one before it", "s"),
        EMPTY("it has no text", "characters");

        private final String description;
        private final String unit;

        Kind(String description, String unit) {
            this.description = description;
            this.unit = unit;
        }

        /** What is wrong, in words. */
        public String description() {
            return description;
        }

        /** The unit of the value and the limit. */
        public String unit() {
            return unit;
        }
    }

    /** One line for people. */
    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "cue %d at %.3f s: %s (%s %s, limit %s)",
                cue,
                startMillis / 1000.0,
                kind.description(),
                written(value),
                kind.unit(),
                written(limit));
    }

    private static String written(double number) {
        return number == Math.rint(number)
                ? String.format(Locale.ROOT, "%.0f", number)
                : String.format(Locale.ROOT, "%.2f", number);
    }
}
