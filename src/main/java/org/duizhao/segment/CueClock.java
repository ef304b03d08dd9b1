package org.duizhao.segment;

import java.util.List;
import java.util.Optional;
import org.duizhao.bitext.Cue;
import org.duizhao.bitext.CueOrder;
import org.duizhao.bitext.Span;
import org.duizhao.bitext.TimeRange;

/** When a stretch of a timed source is said: inside a cue time runs evenly with the characters. */
final class CueClock {
    private final CueOrder cues;

    CueClock(List<Cue> cues) {
        this.cues = CueOrder.of(cues);
    }

    /** The time from the first to the last character, empty where no cue holds them. */
    Optional<TimeRange> timeOf(Span span) {
        int first = cues.firstEndingBehind(span.start());
        int last = cues.lastStartingBefore(span.end());
        if (first > last) {
            return Optional.empty();
        }
        long start = timeAt(cues.get(first), span.start());
        long end = timeAt(cues.get(last), span.end());
        return Optional.of(new TimeRange(start, Math.max(start, end)));
    }

    private static long timeAt(Cue cue, int offset) {
        double share =
                (offset - cue.span().start()) / (double) Math.max(1, cue.span().length());
        double inside = Math.max(0, Math.min(1, share));
        return cue.time().startMillis() + Math.round(inside * cue.time().durationMillis());
    }
}
