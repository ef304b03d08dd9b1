package org.duizhao.read.caption;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.duizhao.bitext.Source;
import org.duizhao.bitext.Span;

/**
 * Automatic captions as video platforms write them: two lines roll, so that every line stands in three cues: new below
 * another, alone for a moment, and above the next. Of each cue the lines are kept that the one before did not show.
 */
final class RollingCaptions {
    private static final Pattern TAG = Pattern.compile("<[^<>]{0,200}>");
    /** No screen shows more. */
    private static final int MOST_LINES = 8;

    private static final double LEAST_SHARE_OF_REPETITIONS = 0.6;

    private RollingCaptions() {}

    /** The cues without repeated lines, if they roll; the cues as they are, if they do not. */
    static List<TimedLines> settle(Source source, List<TimedLines> cues) {
        List<List<String>> shown =
                cues.stream().map(cue -> plainLines(source, cue)).toList();
        if (!roll(shown)) {
            return cues;
        }
        List<TimedLines> settled = new ArrayList<>();
        for (int i = 0; i < cues.size(); i++) {
            int repeated = i == 0 ? 0 : repeated(shown.get(i - 1), shown.get(i));
            List<Span> lines = cues.get(i).lines();
            if (repeated < lines.size()) {
                settled.add(new TimedLines(cues.get(i).time(), lines.subList(repeated, lines.size())));
            }
        }
        return settled;
    }

    /** Nearly every cue begins with what the one before ended with, and some say more. */
    private static boolean roll(List<List<String>> shown) {
        int pairs = 0;
        int repetitions = 0;
        boolean goesOn = false;
        for (int i = 1; i < shown.size(); i++) {
            if (!shown.get(i).isEmpty() && !shown.get(i - 1).isEmpty()) {
                int repeated = repeated(shown.get(i - 1), shown.get(i));
                pairs++;
                repetitions += repeated > 0 ? 1 : 0;
                goesOn |= repeated > 0 && repeated < shown.get(i).size();
            }
        }
        return goesOn && repetitions > 1 && repetitions >= LEAST_SHARE_OF_REPETITIONS * pairs;
    }

    /** How many lines at the end of what was shown come again at the beginning of what is. */
    private static int repeated(List<String> before, List<String> now) {
        for (int n = Math.min(MOST_LINES, Math.min(before.size(), now.size())); n > 0; n--) {
            if (before.subList(before.size() - n, before.size()).equals(now.subList(0, n))) {
                return n;
            }
        }
        return 0;
    }

    private static List<String> plainLines(Source source, TimedLines cue) {
        return cue.lines().stream()
                .map(line -> TAG.matcher(source.excerpt(line)).replaceAll("").strip())
                .toList();
    }
}
