package org.duizhao.read;

import java.util.List;
import org.duizhao.bitext.Passage;
import org.duizhao.bitext.Source;
import org.duizhao.bitext.Span;

/**
 * One line of a paragraph, without markup and without white space at its edges.
 *
 * @param passage its text, not blank
 * @param bold the stretches of the text that are set in bold, in order
 */
record Line(Passage passage, List<Span> bold) {
    Line {
        bold = List.copyOf(bold);
    }

    /** A line that is copied from the source as it stands. */
    static Line plain(Source source, Span span) {
        return new Line(Passage.of(source, span), List.of());
    }

    String text() {
        return passage.text();
    }
}
