package org.duizhao.bitext;

/**
 * A stretch of time in a recording.
 *
 * @param startMillis its start in milliseconds from the start of the recording
 * @param endMillis its end, not before the start
 */
public record TimeRange(long startMillis, long endMillis) {
    public TimeRange {
        if (startMillis < 0 || endMillis < startMillis) {
            throw new IllegalArgumentException("not a range of time: " + startMillis + ".." + endMillis + " ms");
        }
    }

    /** The smallest range that holds both. */
    public TimeRange union(TimeRange other) {
        return new TimeRange(Math.min(startMillis, other.startMillis), Math.max(endMillis, other.endMillis));
    }

    public long durationMillis() {
        return endMillis - startMillis;
    }
}
