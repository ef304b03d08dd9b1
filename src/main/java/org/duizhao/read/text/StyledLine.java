package org.duizhao.read.text;

import java.util.List;
import java.util.Optional;
import org.duizhao.bitext.Span;

/**
 * A line of a document that is no text itself, as it is to be drawn.
 *
 * @param text its characters, no line end among them
 * @param bold the stretches of the text that are set in bold, in order and apart
 */
public record StyledLine(String text, List<Span> bold) {
    public StyledLine {
        if (text.indexOf('\n') >= 0 || text.indexOf('\r') >= 0) {
            throw new IllegalArgumentException("more than one line: " + text);
        }
        bold = List.copyOf(bold);
    }

    /** A line without bold. */
    public static StyledLine plain(String text) {
        return new StyledLine(text, List.of());
    }

    boolean isBlank() {
        return WhiteSpace.isOnly(text);
    }

    /** The line as it stands in a drawing from an offset on; nothing where only white space does. */
    Optional<Line> at(int offset) {
        LineBuilder line = new LineBuilder();
        int from = 0;
        for (Span stretch : bold) {
            line.append(text.substring(from, stretch.start()), offset + from, false);
            line.append(text.substring(stretch.start(), stretch.end()), offset + stretch.start(), true);
            from = stretch.end();
        }
        line.append(text.substring(from), offset + from, false);
        return line.build();
    }
}
