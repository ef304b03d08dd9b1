package org.duizhao.bitext;

/**
 * How one clock becomes another: {@code speed · time + offset}.
 *
 * @param speed above 0; over 1 where the new clock's times are later
 * @param offsetMillis what is added behind that
 */
public record ClockChange(double speed, double offsetMillis) {
    /** Both clocks are one. */
    public static final ClockChange NONE = new ClockChange(1, 0);

    public ClockChange {
        if (!(speed > 0 && speed < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException("a clock runs forward: " + speed);
        }
    }

    /** The time on the new clock, which may lie before its 0. */
    public double exactly(long millis) {
        return speed * millis + offsetMillis;
    }

    /** The time on the new clock, 0 at least. */
    public long of(long millis) {
        return Math.max(0, Math.round(exactly(millis)));
    }

    /** The stretch of time on the new clock, from 0 on. */
    public TimeRange of(TimeRange time) {
        return new TimeRange(of(time.startMillis()), of(time.endMillis()));
    }

    /** How the new clock becomes the old one. */
    public ClockChange inverse() {
        return new ClockChange(1 / speed, -offsetMillis / speed);
    }
}
