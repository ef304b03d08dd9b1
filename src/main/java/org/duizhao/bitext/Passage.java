package org.duizhao.bitext;

import java.util.ArrayList;
import java.util.List;

/**
 * A running text drawn from a source, markup removed and hard wraps joined, that still knows where each character
 * came from.
 *
 * @param text the running text
 * @param runs the stretches copied from the source, in order of both texts; a character in no run (a space put where
 *     two lines were joined) came from nowhere
 */
public record Passage(String text, List<Run> runs) {
    /**
     * A stretch copied letter by letter, but for characters that the source writes in another way.
     *
     * @param textStart its offset in the passage
     * @param sourceStart its offset in the source
     * @param length its length in both
     */
    public record Run(int textStart, int sourceStart, int length) {
        public Run {
            if (textStart < 0 || sourceStart < 0 || length <= 0) {
                throw new IllegalArgumentException("not a run: " + textStart + ", " + sourceStart + ", " + length);
            }
        }

        int textEnd() {
            return textStart + length;
        }

        int sourceEnd() {
            return sourceStart + length;
        }
    }

    public Passage {
        runs = List.copyOf(runs);
        int copied = 0;
        int source = 0;
        for (Run run : runs) {
            if (run.textStart() < copied || run.sourceStart() < source || run.textEnd() > text.length()) {
                throw new IllegalArgumentException("runs overlap or leave the passage: " + runs);
            }
            copied = run.textEnd();
            source = run.sourceEnd();
        }
        if (runs.isEmpty()) {
            throw new IllegalArgumentException("a passage comes from somewhere: no runs for \"" + text + "\"");
        }
    }

    /** A passage that is one unbroken stretch of its source. */
    public static Passage of(Source source, Span span) {
        return new Passage(source.excerpt(span), List.of(new Run(0, span.start(), span.length())));
    }

    /** Where the whole passage stands in the source. */
    public Span span() {
        return new Span(runs.get(0).sourceStart(), runs.get(runs.size() - 1).sourceEnd());
    }

    /**
     * Where a stretch of the passage stands in the source: from its first to its last copied character.
     *
     * @throws IllegalArgumentException if no character of the stretch was copied from the source
     */
    public Span sourceSpan(Span stretch) {
        int start = -1;
        int end = -1;
        for (int i = firstRunEndingAfter(stretch.start()); i < runs.size(); i++) {
            Run run = runs.get(i);
            int from = Math.max(stretch.start(), run.textStart());
            int to = Math.min(stretch.end(), run.textEnd());
            if (from >= to) {
                break;
            }
            start = start < 0 ? run.sourceStart() + from - run.textStart() : start;
            end = run.sourceStart() + to - run.textStart();
        }
        if (start < 0) {
            throw new IllegalArgumentException("nothing of " + stretch + " was copied from the source");
        }
        return new Span(start, end);
    }

    /** The part of this passage that a stretch of its text covers, as a passage of its own. */
    public Passage slice(Span stretch) {
        List<Run> kept = new ArrayList<>();
        for (int i = firstRunEndingAfter(stretch.start()); i < runs.size(); i++) {
            Run run = runs.get(i);
            int from = Math.max(stretch.start(), run.textStart());
            int to = Math.min(stretch.end(), run.textEnd());
            if (from >= to) {
                break;
            }
            kept.add(new Run(from - stretch.start(), run.sourceStart() + from - run.textStart(), to - from));
        }
        return new Passage(text.substring(stretch.start(), stretch.end()), kept);
    }

    /** A paragraph can be cut into very many stretches, so its runs are searched, not walked. */
    private int firstRunEndingAfter(int offset) {
        int low = 0;
        int high = runs.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (runs.get(middle).textEnd() <= offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
