package org.duizhao.review.page;

import java.util.List;

/**
 * What the frame of the page shows. Public for the compiled templates.
 *
 * @param version the version of the document
 * @param shown how many beads the view shows
 * @param beads how many there are
 * @param confirmed how many of them are confirmed
 * @param percent that share, rounded down
 * @param undo what would be taken back next, or empty
 * @param redo what would be done again next, or empty
 * @param kinds how many beads there are of each kind
 */
public record DeskState(
        long version,
        int shown,
        int beads,
        int confirmed,
        int percent,
        String undo,
        String redo,
        List<KindCount> kinds) {
    public DeskState {
        kinds = List.copyOf(kinds);
    }

    /**
     * A kind of beads.
     *
     * @param id what names it in addresses and words
     * @param count how many there are
     * @param chosen whether the view shows only such
     */
    public record KindCount(String id, int count, boolean chosen) {}
}
