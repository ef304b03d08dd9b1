package org.duizhao.workspace;

import org.duizhao.workspace.document.DocumentBead;

/**
 * A row of the table of beads.
 *
 * @param id the id of the row
 * @param place beads stand in the order of their places
 * @param bead the bead
 */
record BeadRow(long id, long place, DocumentBead bead) {}
