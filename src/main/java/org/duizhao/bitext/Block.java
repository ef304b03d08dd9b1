package org.duizhao.bitext;

/** One block of a transcript. The blocks of a transcript stand in reading order. */
public sealed interface Block {
    /** Its text, with its place in the source. */
    Passage passage();

    /** The title of a section, which lasts until the next heading. */
    record Heading(Passage passage) implements Block {}

    /** One paragraph of what somebody says. */
    record Paragraph(Turn turn, Passage passage) implements Block {}

    /** Something heard that nobody says, with its brackets: {@code [音乐]}, {@code [APPLAUSE]}. */
    record Event(Passage passage) implements Block {}
}
