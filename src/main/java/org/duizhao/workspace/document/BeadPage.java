package org.duizhao.workspace.document;

import java.util.List;

/**
 * Some of the beads that were asked for.
 *
 * @param beads those of this page, in order
 * @param matching how many there are in all
 */
public record BeadPage(List<PlacedBead> beads, int matching) {
    public BeadPage {
        beads = List.copyOf(beads);
    }
}
