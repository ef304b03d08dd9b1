package org.duizhao.read;

import java.util.List;

/**
 * The talk within a page: parts {@code [from, to)}. Headings that announce a transcript, the first and the last label,
 * and closing headings bound it. What bears no such sign is talk, so nothing is lost on a guess.
 *
 * @param from the index of the talk's first part
 * @param to the index after its last
 */
record TalkBounds(int from, int to) {

    static TalkBounds of(List<Part> parts) {
        Outline outline = new Outline(parts);
        int from = new TalkStart(outline).index();
        return new TalkBounds(from, new TalkEnd(outline, from).index());
    }
}
