package org.duizhao.read;

import java.util.List;
import org.duizhao.read.ClockTime.Form;
import org.duizhao.read.ClockTime.LinePlace;

/**
 * Which of the times in a document are stamps. A recording has one clock and it runs forward: times that jump about, a
 * programme of the day (09:00, 09:30) or a time of day in a sentence are text.
 */
final class DocumentClock {
    private static final int FEWEST_STAMPS = 2;
    private static final int STAMPS_PER_STEP_BACK = 8;
    private static final long LATEST_FIRST_ROUND_MILLIS = 300_000;

    private final boolean runs;

    private DocumentClock(boolean runs) {
        this.runs = runs;
    }

    /** The clock of a document with these times, in order. */
    static DocumentClock of(List<ClockTime> times) {
        return new DocumentClock(
                runs(times.stream().filter(DocumentClock::hasShape).toList()));
    }

    /** Whether a time of the document is a stamp. */
    boolean isStamp(ClockTime time) {
        return runs && hasShape(time);
    }

    private static boolean hasShape(ClockTime time) {
        return switch (time.form()) {
            case SQUARE_BRACKETS -> true;
            case ROUND_BRACKETS -> time.place() != LinePlace.INSIDE;
            case BARE -> time.place() == LinePlace.START || time.place() == LinePlace.AFTER_NAME;
        };
    }

    private static boolean runs(List<ClockTime> times) {
        if (times.size() < FEWEST_STAMPS) {
            return times.stream()
                    .anyMatch(time -> time.form() == Form.SQUARE_BRACKETS && time.place() == LinePlace.START);
        }
        int stepsBack = 0;
        for (int i = 1; i < times.size(); i++) {
            stepsBack += times.get(i).startMillis() < times.get(i - 1).startMillis() ? 1 : 0;
        }
        return stepsBack * STAMPS_PER_STEP_BACK <= times.size() && !isProgramme(times);
    }

    private static boolean isProgramme(List<ClockTime> times) {
        return times.get(0).startMillis() > LATEST_FIRST_ROUND_MILLIS
                && times.stream().allMatch(time -> time.form() != Form.SQUARE_BRACKETS && time.isTimeOfDay());
    }
}
