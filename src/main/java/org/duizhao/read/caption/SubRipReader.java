package org.duizhao.read.caption;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.duizhao.bitext.Source;
import org.duizhao.bitext.Span;
import org.duizhao.bitext.TimeRange;
import org.duizhao.problem.BadInputException;
import org.duizhao.problem.Place;
import org.duizhao.read.text.SourceLines;
import org.duizhao.read.text.WhiteSpace;

/**
 * SubRip, which has no specification: cues of a number, a time line, lines of text and a blank line. Files as found
 * leave out numbers and blank lines, so the time lines alone divide them.
 */
public final class SubRipReader {
    private static final Pattern NUMBER = Pattern.compile("\\s*+\\d{1,9}\\s*+");

    private final Source source;
    private final List<Span> lines;
    private final List<Integer> timeLines;
    private final boolean isNumbered;

    private SubRipReader(Source source) {
        this.source = source;
        this.lines = SourceLines.of(source.text());
        this.timeLines = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            if (TimeLine.is(text(i))) {
                timeLines.add(i);
            }
        }
        this.isNumbered = !timeLines.isEmpty() && timeLines.get(0) > 0 && isNumber(timeLines.get(0) - 1);
    }

    public static CaptionFile read(Source source) {
        SubRipReader reader = new SubRipReader(source);
        reader.checkBeginning();
        return new CaptionFile(CueMarkup.subRip(source, RollingCaptions.settle(source, reader.cues())), List.of());
    }

    private void checkBeginning() {
        int firstCue = timeLines.isEmpty() ? lines.size() : numberOrTimeLine(timeLines.get(0));
        for (int i = 0; i < firstCue; i++) {
            if (!isBlank(i)) {
                throw problem(i, "a time line was expected before any text");
            }
        }
    }

    private List<TimedLines> cues() {
        List<TimedLines> cues = new ArrayList<>();
        for (int i = 0; i < timeLines.size(); i++) {
            int timeLine = timeLines.get(i);
            int end = i + 1 < timeLines.size() ? numberOrTimeLine(timeLines.get(i + 1)) : lines.size();
            TimeRange time = TimeLine.read(source, lines.get(timeLine));
            checkEveryNumberHasTime(timeLine, end);
            cues.add(TimedLines.of(time, source.text(), lines.subList(timeLine + 1, end)));
        }
        return cues;
    }

    /** The line where the cue of a time line begins: its number, if it has one. */
    private int numberOrTimeLine(int timeLine) {
        boolean hasNumber = timeLine > 0 && isNumber(timeLine - 1);
        boolean isOwnNumber = hasNumber && (isNumbered || timeLine == 1 || isBlank(timeLine - 2));
        boolean isOnlyText = timeLine > 1 && TimeLine.is(text(timeLine - 2));
        return isOwnNumber && !isOnlyText ? timeLine - 1 : timeLine;
    }

    private void checkEveryNumberHasTime(int timeLine, int end) {
        if (!isNumbered || !isNumber(timeLine - 1)) {
            return;
        }
        long next = Long.parseLong(text(timeLine - 1).strip()) + 1;
        for (int i = timeLine + 2; i + 1 < end; i++) {
            boolean isNextNumber = isNumber(i) && isBlank(i - 1) && Long.parseLong(text(i).strip()) == next;
            if (isNextNumber && !isBlank(i + 1)) {
                throw problem(i + 1, "cue " + next + " has no time line");
            }
        }
    }

    private BadInputException problem(int line, String what) {
        Place place = Place.of(source.name(), source.text(), lines.get(line).start());
        return new BadInputException(place, what, "write it like 00:00:04,000 --> 00:00:07,750");
    }

    private boolean isNumber(int line) {
        return NUMBER.matcher(text(line)).matches();
    }

    private boolean isBlank(int line) {
        return WhiteSpace.isOnly(text(line));
    }

    private String text(int line) {
        return source.excerpt(lines.get(line));
    }
}
