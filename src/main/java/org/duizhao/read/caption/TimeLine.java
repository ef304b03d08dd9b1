package org.duizhao.read.caption;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.duizhao.bitext.Source;
import org.duizhao.bitext.Span;
import org.duizhao.bitext.TimeRange;
import org.duizhao.problem.BadInputException;
import org.duizhao.problem.Place;
import org.duizhao.read.text.WhiteSpace;

/**
 * The line of a cue that tells when it is shown: {@code 00:00:04,000 --> 00:00:07,750} (SubRip), {@code 00:04.000 -->
 * 00:07.750 align:start} (WebVTT, section 4.1). Comma and point are taken in both; what follows the times is ignored.
 * Files corrected by hand have cues that end before they start; such a cue ends where it starts.
 */
final class TimeLine {
    private static final Pattern LOOKS_LIKE_IT = Pattern.compile(".{0,20}?\\d:\\d.*-->.*|.*-->.{0,20}?\\d:\\d.*");
    private static final Pattern TIME =
            Pattern.compile("\\s*+(?:(\\d{1,3}):)?(\\d{1,2}):([0-5]?\\d)(?:[.,](\\d{1,3}))?(?![\\d:.,])");
    private static final Pattern ARROW = Pattern.compile("\\s*+-->");
    private static final String REMEDY = "write it like 00:00:04,000 --> 00:00:07,750";

    private final Source source;
    private final Matcher matcher;
    private final int lineEnd;
    private int at;

    private TimeLine(Source source, Span line) {
        this.source = source;
        this.matcher = TIME.matcher(source.text());
        this.lineEnd = line.end();
        this.at = line.start();
    }

    /** Whether a line is meant to be one, well formed or not. */
    static boolean is(String line) {
        return line.contains("-->") && LOOKS_LIKE_IT.matcher(line).matches();
    }

    /** @throws BadInputException at the first character that does not fit */
    static TimeRange read(Source source, Span line) {
        TimeLine reader = new TimeLine(source, WhiteSpace.trim(source.text(), line));
        long start = reader.time("start");
        reader.arrow();
        long end = reader.time("end");
        return new TimeRange(start, Math.max(start, end));
    }

    private long time(String which) {
        if (!next(TIME)) {
            throw problem(at, "this is not the " + which + " time of a cue");
        }
        long hours = matcher.group(1) == null ? 0 : Long.parseLong(matcher.group(1));
        long minutes = 60 * hours + Long.parseLong(matcher.group(2));
        long seconds = 60 * minutes + Long.parseLong(matcher.group(3));
        String fraction = matcher.group(4) == null ? "" : matcher.group(4);
        return 1000 * seconds + Long.parseLong((fraction + "000").substring(0, 3));
    }

    private void arrow() {
        if (!next(ARROW)) {
            throw problem(at, "there is no --> between the times of a cue");
        }
    }

    private boolean next(Pattern pattern) {
        boolean found = matcher.usePattern(pattern).region(at, lineEnd).lookingAt();
        at = found ? matcher.end() : at;
        return found;
    }

    private BadInputException problem(int offset, String what) {
        int start = WhiteSpace.trim(source.text(), new Span(offset, lineEnd)).start();
        return new BadInputException(Place.of(source.name(), source.text(), start), what, REMEDY);
    }
}
