package org.duizhao.review.page;

import java.util.List;

/**
 * What a realignment would change. Public for the compiled templates.
 *
 * @param go how many beads would go
 * @param come how many would come
 * @param changes the first of the stretches that would change
 * @param more how many more there are
 */
public record Preview(int go, int come, List<Change> changes, int more) {
    public Preview {
        changes = List.copyOf(changes);
    }

    /** Beads that would go and those that would come for them. */
    public record Change(List<Bead> go, List<Bead> come) {
        public Change {
            go = List.copyOf(go);
            come = List.copyOf(come);
        }
    }

    /**
     * A bead.
     *
     * @param name its number, or empty if it has none yet
     * @param confidence its probability
     */
    public record Bead(String name, String type, String confidence, String chinese, String english) {}
}
