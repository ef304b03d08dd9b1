package org.duizhao.write.page;

import java.util.List;

/**
 * The path of an alignment as a drawing: Chinese sentences from left to right, English ones from bottom to top.
 * Coordinates are pixels of the drawing, from its top left corner. Public for the compiled template.
 *
 * @param path the corners of the beads in order, as the points of a polyline
 * @param beads the beads
 * @param across the ticks of the Chinese axis
 * @param up the ticks of the English axis
 */
public record AlignmentPlot(String path, List<Mark> beads, List<Tick> across, List<Tick> up) {
    public AlignmentPlot {
        beads = List.copyOf(beads);
        across = List.copyOf(across);
        up = List.copyOf(up);
    }

    /**
     * One bead.
     *
     * @param id its anchor in the page
     * @param style the style of its confidence
     * @param summary its number, type and confidence in words
     */
    public record Mark(String id, String style, String summary, String x, String y, String width, String height) {}

    /** A tick: where it stands on its axis, and how many sentences come before it. */
    public record Tick(String at, int sentences) {}
}
