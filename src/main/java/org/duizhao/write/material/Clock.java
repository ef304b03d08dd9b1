package org.duizhao.write.material;

import java.util.Locale;

/** Times of a recording as people read them. */
public final class Clock {
    private Clock() {}

    /** {@code 4:07}, {@code 1:04:07}. */
    public static String of(long millis) {
        long seconds = millis / 1000;
        long hours = seconds / 3600;
        String minutes = hours > 0
                ? String.format(Locale.ROOT, "%d:%02d", hours, seconds / 60 % 60)
                : Long.toString(seconds / 60);
        return minutes + String.format(Locale.ROOT, ":%02d", seconds % 60);
    }
}
