package org.duizhao.review.page;

import java.util.List;

/**
 * The path of the alignment as a drawing: Chinese sentences from left to right, English ones from top to bottom, as the page
 * scrolls. Public for the compiled templates.
 *
 * @param points the points of the path, as a polyline
 * @param marks beads to look at
 */
public record PathMap(String points, List<Mark> marks) {
    /** The length of either side, in units of the drawing. */
    public static final int LENGTH = 200;

    public PathMap {
        marks = List.copyOf(marks);
    }

    /** A bead that is doubtful or pairs nothing. */
    public record Mark(String style, Point at) {}

    /** A place in the drawing. */
    public record Point(String x, String y) {
        @Override
        public String toString() {
            return x + "," + y;
        }
    }
}
