package org.duizhao.read.caption;

import java.util.List;

/**
 * One event of YouTube's captions in JSON.
 *
 * @param startMillis when it is shown
 * @param durationMillis for how long
 * @param segments its text, in pieces
 */
record TimedTextEvent(long startMillis, long durationMillis, List<Segment> segments) {
    /**
     * A piece of text.
     *
     * @param text its characters, line ends among them
     * @param offsetMillis when it begins to be said, from the start of the event
     * @param hasOffset whether the file says so
     */
    record Segment(String text, long offsetMillis, boolean hasOffset) {}

    TimedTextEvent {
        segments = List.copyOf(segments);
    }

    boolean isBlank() {
        return segments.stream().allMatch(segment -> segment.text().isBlank());
    }

    boolean hasWordTimes() {
        return segments.stream().anyMatch(Segment::hasOffset);
    }
}
