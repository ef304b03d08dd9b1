package org.duizhao.read.text;

import org.duizhao.bitext.Passage;
import org.duizhao.bitext.Span;

/** One block of a page as its markup has it, before it is known who speaks and where the talk begins. */
public sealed interface Element {
    /** Where the block stands in the source, its markup included. */
    Span extent();

    /** A heading; level 1 is the highest. */
    record Heading(Span extent, int level, Passage passage) implements Element {}

    /** A paragraph of running text. */
    record Text(Span extent, RunningText text) implements Element {}

    /** A thematic break. */
    record Rule(Span extent) implements Element {}
}
