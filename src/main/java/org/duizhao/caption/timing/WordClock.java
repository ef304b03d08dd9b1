package org.duizhao.caption.timing;

import java.util.List;
import java.util.Optional;
import org.duizhao.bitext.Cue;
import org.duizhao.bitext.CueOrder;
import org.duizhao.bitext.Span;
import org.duizhao.bitext.TimeRange;

/** When the words of cues are said: inside a cue time runs evenly with the characters. */
final class WordClock {
    private final CueOrder cues;

    WordClock(List<Cue> cues) {
        this.cues = CueOrder.of(cues);
    }

    Optional<TimeRange> timeOf(Span word) {
        int at = cues.firstEndingBehind(word.start());
        if (at == cues.size() || cues.get(at).span().start() > word.start()) {
            return Optional.empty();
        }
        Cue cue = cues.get(at);
        long start = timeAt(cue, word.start());
        return Optional.of(new TimeRange(start, Math.max(start, timeAt(cue, word.end() + 1))));
    }

    private static long timeAt(Cue cue, int offset) {
        double share = (offset - cue.span().start()) / (cue.span().length() + 1.0);
        return cue.time().startMillis()
                + Math.round(Math.min(1, share) * cue.time().durationMillis());
    }
}
