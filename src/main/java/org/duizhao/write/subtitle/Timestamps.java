package org.duizhao.write.subtitle;

import java.util.Locale;

/** Points in time as subtitle formats write them. */
final class Timestamps {
    private Timestamps() {}

    /** Hours, minutes, seconds and milliseconds: {@code 00:01:02,345} with a comma, {@code 00:01:02.345} with a dot. */
    static String millis(long millis, char beforeMillis) {
        return String.format(
                Locale.ROOT,
                "%02d:%02d:%02d%c%03d",
                millis / 3_600_000,
                millis / 60_000 % 60,
                millis / 1000 % 60,
                beforeMillis,
                millis % 1000);
    }

    /** Hours, minutes, seconds and hundredths: {@code 0:01:02.35}. */
    static String centiseconds(long millis) {
        long hundredths = (millis + 5) / 10;
        return String.format(
                Locale.ROOT,
                "%d:%02d:%02d.%02d",
                hundredths / 360_000,
                hundredths / 6000 % 60,
                hundredths / 100 % 60,
                hundredths % 100);
    }
}
