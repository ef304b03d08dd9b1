package org.duizhao.read.text;

import java.util.Collections;
import java.util.List;
import java.util.OptionalInt;

/**
 * Where time stamps stood that were lifted out of a paragraph, as offsets into what is left of it. They tell labels.
 *
 * @param lines the lines that began with a stamp, by their starts, in order
 * @param nameEnds where a stamp followed what may be a name at the start of its line, in order
 */
public record LiftedStamps(List<Integer> lines, List<Integer> nameEnds) {
    public static final LiftedStamps NONE = new LiftedStamps(List.of(), List.of());

    public LiftedStamps {
        lines = List.copyOf(lines);
        nameEnds = List.copyOf(nameEnds);
    }

    /** How many there are. */
    public int count() {
        return lines.size() + nameEnds.size();
    }

    /** Whether the line that begins at an offset began with a stamp. */
    public boolean beginLine(int lineStart) {
        return Collections.binarySearch(lines, lineStart) >= 0;
    }

    /** Where a name ends that begins at an offset and was followed by a stamp, if a stamp stood there in its line. */
    public OptionalInt nameEnd(int lineStart, int lineEnd) {
        int found = Collections.binarySearch(nameEnds, lineStart + 1);
        int next = found < 0 ? -found - 1 : found;
        return next < nameEnds.size() && nameEnds.get(next) <= lineEnd
                ? OptionalInt.of(nameEnds.get(next))
                : OptionalInt.empty();
    }
}
