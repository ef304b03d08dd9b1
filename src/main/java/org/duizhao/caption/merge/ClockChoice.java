package org.duizhao.caption.merge;

import java.util.Optional;
import org.duizhao.bitext.Language;
import org.duizhao.bitext.Retiming;
import org.duizhao.bitext.Subtitle;
import org.duizhao.bitext.TimeRange;

/** When cues of both sides are shown by the clock of one of them. */
final class ClockChoice {
    /** Clocks that are nowhere further apart are taken for one: then no time is changed. */
    private static final double SAME_MILLIS = 500;

    private final AlignedCues sides;
    private final Language clock;
    private final boolean isOneClock;

    ClockChoice(AlignedCues sides, Language clock) {
        this.sides = sides;
        this.clock = clock;
        this.isOneClock =
                sides.retiming().filter(change -> isOne(change, sides)).isPresent();
    }

    private static boolean isOne(Retiming change, AlignedCues sides) {
        return change.pieces().size() == 1
                && sides.chinese().stream()
                        .map(Subtitle::time)
                        .allMatch(time -> change.apartMillis(time.startMillis(), time.startMillis()) <= SAME_MILLIS);
    }

    /** When a Chinese cue is shown; empty where the clock has no time for it. */
    Optional<TimeRange> ofChinese(int cue) {
        return clock == Language.CHINESE || isOneClock
                ? Optional.of(sides.chinese().get(cue).time())
                : sides.byEnglishClock(cue);
    }

    /** When English words are shown that no Chinese translates; empty where the clock has no time for them. */
    Optional<TimeRange> ofEnglish(int from, int to) {
        TimeRange said = sides.timeOf(from, to);
        return clock == Language.ENGLISH || isOneClock
                ? Optional.of(said)
                : sides.retiming().flatMap(change -> change.inverse().of(said));
    }
}
