package org.duizhao.review.page;

import java.util.List;

/** The list of workspaces. Public for the compiled templates. */
public record ShelfPage(List<Entry> entries) {
    public ShelfPage {
        entries = List.copyOf(entries);
    }

    /**
     * A workspace.
     *
     * @param name what it is called
     * @param path the path of its page
     * @param beads how many beads it has
     * @param confirmed how many of them are confirmed
     * @param needLook how many of them need a second look
     * @param problem why it cannot be opened, or empty
     */
    public record Entry(String name, String path, int beads, int confirmed, int needLook, String problem) {}
}
