package org.duizhao.read.text;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.duizhao.bitext.Language;
import org.duizhao.bitext.Passage;
import org.duizhao.bitext.Span;

/**
 * The lines of one paragraph, joined.
 *
 * @param passage the text
 * @param lineStarts where each line begins in the text, the first at 0
 * @param bold the stretches of the text that are set in bold, in order and apart
 * @param stamps where time stamps stood that were lifted out of it
 */
public record RunningText(Passage passage, List<Integer> lineStarts, List<Span> bold, LiftedStamps stamps) {
    public RunningText {
        lineStarts = List.copyOf(lineStarts);
        bold = List.copyOf(bold);
    }

    /** A text whose stamps, if it has any, still stand in it. */
    public RunningText(Passage passage, List<Integer> lineStarts, List<Span> bold) {
        this(passage, lineStarts, bold, LiftedStamps.NONE);
    }

    /** Joins lines, of which there is one at least. */
    public static RunningText join(List<Line> lines, Language language) {
        PassageBuilder passage = new PassageBuilder();
        List<Integer> lineStarts = new ArrayList<>();
        List<Span> bold = new ArrayList<>();
        String before = "";
        for (Line line : lines) {
            if (!passage.isEmpty()) {
                passage.insert(LineJoiner.between(before, line.text(), language));
            }
            int start = passage.length();
            lineStarts.add(start);
            line.bold().forEach(span -> bold.add(new Span(start + span.start(), start + span.end())));
            passage.append(line.passage());
            before = line.text();
        }
        return new RunningText(passage.build(), lineStarts, bold);
    }

    public String text() {
        return passage.text();
    }

    /** Where the line that begins at an offset ends: at the next line, or at the end of the text. */
    public int lineEnd(int lineStart) {
        int next = Collections.binarySearch(lineStarts, lineStart + 1);
        int line = next < 0 ? -next - 1 : next;
        return line < lineStarts.size() ? lineStarts.get(line) : text().length();
    }

    /** The stretch of each line, without white space at its edges. */
    public List<Span> lines() {
        return lineStarts.stream()
                .map(start -> WhiteSpace.trim(text(), new Span(start, lineEnd(start))))
                .toList();
    }

    /** Some of its lines, joined anew; one at least. */
    public RunningText of(List<Span> lines, Language language) {
        PassageBuilder kept = new PassageBuilder();
        List<Integer> starts = new ArrayList<>();
        String before = "";
        for (Span line : lines) {
            String text = text().substring(line.start(), line.end());
            if (!kept.isEmpty()) {
                kept.insert(LineJoiner.between(before, text, language));
            }
            starts.add(kept.length());
            kept.append(passage, line);
            before = text;
        }
        return new RunningText(kept.build(), starts, List.of());
    }

    /** The bold stretch that holds an offset of the text. */
    public Optional<Span> boldAt(int offset) {
        int low = 0;
        int high = bold.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (bold.get(middle).end() <= offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low < bold.size() && bold.get(low).contains(offset) ? Optional.of(bold.get(low)) : Optional.empty();
    }
}
