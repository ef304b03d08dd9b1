package org.duizhao.bitext;

/**
 * A half-open stretch of a text, in UTF-16 offsets.
 *
 * @param start the first offset inside
 * @param end the first offset after
 */
public record Span(int start, int end) {
    public Span {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("not a span: " + start + ".." + end);
        }
    }

    public int length() {
        return end - start;
    }

    public boolean contains(int offset) {
        return start <= offset && offset < end;
    }

    public boolean overlaps(Span other) {
        return start < other.end && other.start < end;
    }

    /** What of this span lies in another, which overlaps it. */
    public Span within(Span other) {
        return new Span(Math.max(start, other.start), Math.min(end, other.end));
    }

    /** The smallest span that holds both. */
    public Span union(Span other) {
        return new Span(Math.min(start, other.start), Math.max(end, other.end));
    }
}
