package org.duizhao.caption.timing;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.duizhao.bitext.Span;
import org.duizhao.bitext.TimeRange;
import org.duizhao.bitext.TimedWord;

/**
 * When words are said whose captions tell when each begins. When one ends is told nowhere: with the next, or, before a pause,
 * when its letters are said.
 */
final class WordTimes {
    private static final long MILLIS_PER_LETTER = 100;
    private static final long MILLIS_BESIDE_LETTERS = 200;

    private final List<TimedWord> words;

    /** Times of words, in whatever order. */
    WordTimes(List<TimedWord> words) {
        this.words = words.stream()
                .sorted(Comparator.comparingInt(word -> word.span().start()))
                .toList();
    }

    /** When a word is said; where several share a time, it runs evenly with their letters. Empty where nothing tells. */
    Optional<TimeRange> timeOf(Span word) {
        int at = firstEndingBehind(word.start());
        if (at == words.size() || words.get(at).span().start() >= word.end()) {
            return Optional.empty();
        }
        TimedWord timed = words.get(at);
        long end = endOf(at);
        long start = timeAt(timed, Math.max(0, word.start() - timed.span().start()), end);
        long stop = word.end() >= timed.span().end()
                ? end
                : timeAt(timed, word.end() + 1 - timed.span().start(), end);
        return Optional.of(new TimeRange(start, Math.max(start, stop)));
    }

    private static long timeAt(TimedWord timed, int letters, long end) {
        return timed.startMillis()
                + (end - timed.startMillis())
                        * letters
                        / Math.max(1, timed.span().length());
    }

    private long endOf(int at) {
        TimedWord timed = words.get(at);
        long said = timed.startMillis()
                + MILLIS_BESIDE_LETTERS
                + MILLIS_PER_LETTER * timed.span().length();
        long next = at + 1 < words.size() ? words.get(at + 1).startMillis() : Long.MAX_VALUE;
        return Math.max(timed.startMillis(), Math.min(said, next));
    }

    private int firstEndingBehind(int offset) {
        int low = 0;
        int high = words.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (words.get(middle).span().end() > offset) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }
}
