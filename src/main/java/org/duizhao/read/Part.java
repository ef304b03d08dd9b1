package org.duizhao.read;

import org.duizhao.bitext.Passage;
import org.duizhao.bitext.Span;

/** One part of a document once labels are told from text. */
sealed interface Part {
    /** Where the part stands in the source, its markup included. */
    Span extent();

    /** The title of a section; level 1 is the highest. */
    record Heading(Span extent, int level, Passage passage) implements Part {}

    /**
     * A speaker's name.
     *
     * @param startsTurn whether a turn begins here even if the same person was speaking
     */
    record Label(Span extent, String speaker, boolean startsTurn) implements Part {}

    /** What somebody says. */
    record Speech(Span extent, Passage passage) implements Part {}

    /** Something heard that nobody says. */
    record Event(Span extent, Passage passage) implements Part {}

    /** A thematic break. */
    record Rule(Span extent) implements Part {}

    /** Its text; empty for labels and rules. */
    default String text() {
        if (this instanceof Heading heading) {
            return heading.passage().text();
        }
        if (this instanceof Speech speech) {
            return speech.passage().text();
        }
        return this instanceof Event event ? event.passage().text() : "";
    }
}
