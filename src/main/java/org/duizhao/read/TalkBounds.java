package org.duizhao.read;

import java.util.List;
import org.duizhao.bitext.Source;

/**
 * The talk within a page: parts {@code [from, to)}. Where a person does not set the limits, headings that announce a
 * transcript, the first and the last label, and closing headings bound it. What bears no such sign is talk, so nothing is
 * lost on a guess.
 *
 * @param from the index of the talk's first part
 * @param isFromAsked whether a person said so
 * @param to the index after its last
 * @param isToAsked whether a person said so
 */
record TalkBounds(int from, boolean isFromAsked, int to, boolean isToAsked) {

    /**
     * Finds the talk.
     *
     * @throws org.duizhao.problem.BadInputException if what the person says does not fit the page
     */
    static TalkBounds of(List<Part> parts, TalkExtent extent, Source source) {
        TalkLimits limits = TalkLimits.of(extent, source, stretches(parts));
        Outline outline = new Outline(parts);
        int end = limits.last().isPresent() ? after(limits.last().getAsInt(), parts) : parts.size();
        int from = limits.first().isPresent()
                ? withLabel(limits.first().getAsInt(), parts)
                : extent.keepsAll() ? 0 : start(outline, end);
        boolean isEndKnown = limits.last().isPresent() || extent.keepsAll();
        int to = isEndKnown ? end : new TalkEnd(outline, from).index();
        return new TalkBounds(
                from, limits.first().isPresent(), to, limits.last().isPresent());
    }

    private static int start(Outline outline, int end) {
        int start = new TalkStart(outline).index();
        return start < end ? start : 0;
    }

    private static List<TalkLimits.Stretch> stretches(List<Part> parts) {
        return parts.stream()
                .map(part -> new TalkLimits.Stretch(
                        part instanceof Part.Label label ? label.speaker() : part.text(), part.extent()))
                .toList();
    }

    /** What somebody says begins with their label. */
    private static int withLabel(int part, List<Part> parts) {
        return part > 0 && parts.get(part - 1) instanceof Part.Label && !(parts.get(part) instanceof Part.Label)
                ? part - 1
                : part;
    }

    /** A label does not end a talk, but what is said after it. */
    private static int after(int part, List<Part> parts) {
        return parts.get(part) instanceof Part.Label ? Math.min(parts.size(), part + 2) : part + 1;
    }
}
