package org.duizhao.read.text;

import java.util.List;
import java.util.Optional;
import org.duizhao.bitext.Passage;
import org.duizhao.bitext.Source;
import org.duizhao.bitext.Span;

/**
 * One line of a paragraph, without markup and without white space at its edges.
 *
 * @param passage its text, not blank
 * @param bold the stretches of the text that are set in bold, in order
 */
public record Line(Passage passage, List<Span> bold) {
    public Line {
        bold = List.copyOf(bold);
    }

    /** A line that is copied from the source as it stands, or nothing where only white space does. */
    public static Optional<Line> plain(Source source, Span span) {
        LineBuilder line = new LineBuilder();
        line.append(source.excerpt(span), span.start(), false);
        return line.build();
    }

    public String text() {
        return passage.text();
    }
}
