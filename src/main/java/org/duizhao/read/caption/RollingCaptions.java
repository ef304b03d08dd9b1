package org.duizhao.read.caption;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.duizhao.bitext.Source;
import org.duizhao.bitext.Span;

/**
 * Automatic captions as video platforms write them: two lines roll, so that every line stands in three cues, once with
 * the times of its words. One of the three is kept: the last line of a cue that is shown for longer than a moment.
 */
final class RollingCaptions {
    private static final Pattern WORD_TIME = Pattern.compile("<\\d{2}:(?:\\d{2}:)?\\d{2}\\.\\d{3}>");
    private static final int MOMENT_MILLIS = 50;

    private RollingCaptions() {}

    /** The cues without repeated lines, if they roll; the cues as they are, if they do not. */
    static List<TimedLines> settle(Source source, List<TimedLines> cues) {
        boolean rolls = WORD_TIME.matcher(source.text()).find()
                && cues.stream().anyMatch(cue -> cue.time().durationMillis() <= MOMENT_MILLIS);
        return rolls ? lastLines(source, cues) : cues;
    }

    private static List<TimedLines> lastLines(Source source, List<TimedLines> cues) {
        List<TimedLines> settled = new ArrayList<>();
        String before = "";
        for (TimedLines cue : cues) {
            if (cue.lines().isEmpty() || cue.time().durationMillis() <= MOMENT_MILLIS) {
                continue;
            }
            Span last = cue.lines().get(cue.lines().size() - 1);
            String line = source.excerpt(last);
            if (!line.equals(before)) {
                settled.add(new TimedLines(cue.time(), List.of(last)));
            }
            before = line;
        }
        return settled;
    }
}
