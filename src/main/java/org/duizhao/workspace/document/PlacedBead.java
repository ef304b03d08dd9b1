package org.duizhao.workspace.document;

/**
 * A bead where it stands.
 *
 * @param position its place among the beads of its document, from 0
 * @param bead the bead
 */
public record PlacedBead(int position, DocumentBead bead) {
    /** What people and exports call it: {@code b12} is the twelfth bead. */
    public String name() {
        return "b" + (position + 1);
    }
}
