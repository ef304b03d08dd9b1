package org.duizhao.caption.timing;

import org.duizhao.bitext.Subtitle;
import org.duizhao.bitext.TimeRange;

/**
 * How one clock becomes another: {@code speed · time + offset}.
 *
 * @param speed above 0; over 1 where the new clock's times are later
 * @param offsetMillis what is added behind that
 */
public record ClockChange(double speed, long offsetMillis) {
    public ClockChange {
        if (!(speed > 0 && speed < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException("a clock runs forward: " + speed);
        }
    }

    /** The time on the new clock, 0 at least. */
    public long of(long millis) {
        return Math.max(0, Math.round(millis * speed) + offsetMillis);
    }

    /** The cue on the new clock. */
    public Subtitle of(Subtitle cue) {
        TimeRange time =
                new TimeRange(of(cue.time().startMillis()), of(cue.time().endMillis()));
        return new Subtitle(time, cue.speaker(), cue.startsTurn(), cue.chinese(), cue.english());
    }
}
