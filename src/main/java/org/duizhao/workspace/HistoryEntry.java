package org.duizhao.workspace;

import java.time.Instant;

/**
 * One edit of a document.
 *
 * @param number its place among all edits, from 1
 * @param made when it was made
 * @param description what it did, in words; beads are named as they stood before it
 * @param state what has become of it
 */
public record HistoryEntry(long number, Instant made, String description, State state) {
    /** What has become of an edit. */
    public enum State {
        /** It holds. */
        DONE,
        /** It was undone, and can be done again. */
        UNDONE,
        /** It was undone, and another edit was made in its place. */
        ABANDONED
    }
}
