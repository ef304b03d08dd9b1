package org.duizhao.review.page;

import java.util.List;

/**
 * The page of a workspace. Public for the compiled templates.
 *
 * @param name what the workspace is called
 * @param base the path that its addresses begin with
 * @param shelf whether there is a list of workspaces to go back to
 * @param search the text that is looked for, or empty
 * @param state what the frame shows
 * @param chunks all chunks, the first with its rows
 * @param sections the headings of the Chinese text
 * @param formats the formats of export
 */
public record DeskPage(
        String name,
        String base,
        boolean shelf,
        String search,
        DeskState state,
        List<Chunk> chunks,
        List<Section> sections,
        List<String> formats) {
    public DeskPage {
        chunks = List.copyOf(chunks);
        sections = List.copyOf(sections);
        formats = List.copyOf(formats);
    }

    /** A heading and the bead that it stands in. */
    public record Section(String title, long bead) {}
}
