package org.duizhao.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.duizhao.bitext.Block;
import org.duizhao.bitext.Cue;
import org.duizhao.bitext.Passage;
import org.duizhao.bitext.Span;
import org.duizhao.bitext.TimeRange;
import org.duizhao.read.text.TimeStamp;

/**
 * What the time stamps of a page tell of its talk. The words between two stamps are said between their times; of the words
 * behind the last only the start is known, unless the stamp is a range.
 */
final class StampedTimes {
    private final List<TimeStamp> stamps;
    private final List<Passage.Run> runs;
    private final List<Cue> cues = new ArrayList<>();
    private final List<Cue> starts = new ArrayList<>();
    private int at;

    /**
     * The times of a talk.
     *
     * @param stamps in order of the source
     * @param blocks in order of the source
     */
    StampedTimes(List<TimeStamp> stamps, List<Block> blocks) {
        this.stamps = stamps;
        this.runs = stamps.isEmpty()
                ? List.of()
                : blocks.stream()
                        .flatMap(block -> block.passage().runs().stream())
                        .toList();
        for (int i = 0; i < stamps.size(); i++) {
            add(i);
        }
    }

    /** The stretches whose start and end are known. */
    List<Cue> cues() {
        return cues;
    }

    /** The blocks, their turns with the bounds that are known. */
    List<Block> timed(List<Block> blocks) {
        return TurnTimes.of(starts).timed(blocks);
    }

    private void add(int i) {
        long start = stamps.get(i).startMillis();
        boolean isLast = i + 1 == stamps.size();
        int sourceEnd = isLast ? Integer.MAX_VALUE : stamps.get(i + 1).span().start();
        Optional<Span> words = wordsIn(stamps.get(i).span().end(), sourceEnd);
        if (words.isEmpty()) {
            return;
        }
        OptionalLong end = end(i, start, isLast);
        starts.add(new Cue(words.get(), new TimeRange(start, end.orElse(start))));
        end.ifPresent(millis -> cues.add(new Cue(words.get(), new TimeRange(start, millis))));
    }

    private OptionalLong end(int i, long start, boolean isLast) {
        if (stamps.get(i).endMillis().isPresent() || isLast) {
            return stamps.get(i).endMillis();
        }
        long next = stamps.get(i + 1).startMillis();
        return next < start ? OptionalLong.empty() : OptionalLong.of(next);
    }

    /** The talk's words between two offsets of the source, from the first character to the last. */
    private Optional<Span> wordsIn(int from, int to) {
        while (at < runs.size() && sourceEnd(at) <= from) {
            at++;
        }
        int last = at;
        while (last < runs.size() && runs.get(last).sourceStart() < to) {
            last++;
        }
        if (last == at) {
            return Optional.empty();
        }
        Span words = new Span(Math.max(from, runs.get(at).sourceStart()), Math.min(to, sourceEnd(last - 1)));
        at = last - 1;
        return Optional.of(words);
    }

    private int sourceEnd(int run) {
        return runs.get(run).sourceStart() + runs.get(run).length();
    }
}
