package org.duizhao.read.caption;

import java.util.List;
import org.duizhao.bitext.Span;
import org.duizhao.bitext.TimeRange;
import org.duizhao.read.text.WhiteSpace;

/**
 * One cue of a caption file before its markup is read.
 *
 * @param time when it is shown
 * @param lines its lines in the source, none blank
 */
record TimedLines(TimeRange time, List<Span> lines) {
    TimedLines {
        lines = List.copyOf(lines);
    }

    /** A cue of the lines that are not blank. */
    static TimedLines of(TimeRange time, String source, List<Span> lines) {
        return new TimedLines(
                time,
                lines.stream()
                        .map(line -> WhiteSpace.trim(source, line))
                        .filter(line -> line.length() > 0)
                        .toList());
    }
}
