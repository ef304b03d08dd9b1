package org.duizhao.align;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.function.IntToLongFunction;
import java.util.function.ToLongFunction;
import org.duizhao.bitext.Retiming;
import org.duizhao.bitext.Sentence;
import org.duizhao.bitext.SpokenWord;
import org.duizhao.bitext.TimeRange;
import org.jspecify.annotations.Nullable;

/**
 * What the times of Chinese sentences say for the words that a run of theirs begins and ends with, in log-odds (higher: more
 * likely): distances are Laplace's, and far ones are as bad as any.
 */
final class StreamTimes {
    /** The sentences have no times. */
    static final StreamTimes UNKNOWN = new StreamTimes(List.of(), List.of(), new BitSet());

    private static final double IN_TIME = 1;
    private static final double BEGIN_SECOND = 0.6;
    private static final double END_SECOND = 0.3;
    private static final double FARTHEST_SECONDS = 8;
    /** What speaks for a border at the start of a caption where both files are cut alike. */
    private static final double AT_CAPTION = 4;

    private static final double SAME_START_MILLIS = 200;
    private static final double CUTS_IN_TIME = 2;
    private static final double MILLIS = 1000;

    /** So near to a place where the clocks jump, in milliseconds, either side of it may be meant. */
    private static final long REACH = 30_000;

    /** For each sentence when it may be said. */
    private final List<List<TimeRange>> said;

    private final List<SpokenWord> words;
    /** The words that begin a caption. */
    private final BitSet captionStarts;

    private final double atCaption;

    private StreamTimes(List<List<TimeRange>> said, List<SpokenWord> words, BitSet captionStarts) {
        this.said = said;
        this.words = words;
        this.captionStarts = captionStarts;
        this.atCaption = AT_CAPTION * shareAtCaptions();
    }

    static StreamTimes of(List<Sentence> sentences, List<SpokenWord> words, BitSet captionStarts, Retiming retiming) {
        List<List<TimeRange>> said = new ArrayList<>();
        for (Sentence sentence : sentences) {
            said.add(sentence.time().map(time -> retiming.near(time, REACH)).orElse(List.of()));
        }
        return new StreamTimes(said, words, captionStarts);
    }

    /** How many of the sentences begin when a caption does: all where both files are cut alike. */
    private double shareAtCaptions() {
        NavigableSet<Long> starts = new TreeSet<>();
        captionStarts.stream().forEach(word -> starts.add(words.get(word).time().startMillis()));
        long same = said.stream()
                .flatMap(List::stream)
                .filter(time -> isNear(starts.floor(time.startMillis()), time)
                        || isNear(starts.ceiling(time.startMillis()), time))
                .count();
        return same / (double) Math.max(1, said.size());
    }

    private static boolean isNear(@Nullable Long start, TimeRange time) {
        return start != null && Math.abs(start - time.startMillis()) <= SAME_START_MILLIS;
    }

    /** For each border of a window {@code [from, to]} of the stream, what speaks for a sentence to begin there. */
    double[] begins(int sentence, int from, int to) {
        return scores(
                sentence,
                from,
                to,
                BEGIN_SECOND,
                border -> words.get(Math.min(border, words.size() - 1)).time().startMillis(),
                TimeRange::startMillis);
    }

    /** For each border of a window {@code [from, to]} of the stream, what speaks for a sentence to end there. */
    double[] ends(int sentence, int from, int to) {
        return scores(
                sentence,
                from,
                to,
                END_SECOND,
                border -> words.get(Math.max(0, border - 1)).time().endMillis(),
                TimeRange::endMillis);
    }

    private double[] scores(
            int sentence,
            int from,
            int to,
            double costOfSecond,
            IntToLongFunction timeOf,
            ToLongFunction<TimeRange> edge) {
        double[] scores = new double[to - from + 1];
        if (!isKnown() || words.isEmpty()) {
            return scores;
        }
        for (int border = from; border <= to; border++) {
            double least = FARTHEST_SECONDS;
            for (TimeRange own : said.get(sentence)) {
                least = Math.min(least, Math.abs(timeOf.applyAsLong(border) - edge.applyAsLong(own)) / MILLIS);
            }
            scores[border - from] = IN_TIME - costOfSecond * least + (captionStarts.get(border) ? atCaption : 0);
        }
        return scores;
    }

    /** The words that are said when a sentence may begin. */
    List<Integer> firstWords(int sentence) {
        return said.get(sentence).stream()
                .map(time -> wordAt(time.startMillis()))
                .toList();
    }

    private int wordAt(long millis) {
        int low = 0;
        int high = words.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (words.get(middle).time().startMillis() < millis) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** What words cost that stand alone. */
    StreamGaps gaps() {
        return isKnown() ? StreamGaps.BY_TIME : StreamGaps.BY_TEXT;
    }

    /** How much marks, capitals and pauses count: more where a border is known by time, but not to the word. */
    double weightOfCuts() {
        return isKnown() ? CUTS_IN_TIME : 1;
    }

    private boolean isKnown() {
        return !said.isEmpty();
    }
}
