package org.duizhao.read;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.duizhao.bitext.Span;
import org.duizhao.read.text.RunningText;
import org.duizhao.read.text.WhiteSpace;

/**
 * What may be a time stamp in a paragraph: {@code [00:01:02]}, {@code （01:02）}, {@code 1:02:03.5}, {@code 00:01:02 -->
 * 00:01:30}. Frames, as in {@code 00:01:02:15}, are left out of account, since their rate is unknown.
 *
 * @param stretch where it stands in the text of the paragraph, its brackets included
 * @param startMillis the time
 * @param endMillis the second time of a range
 * @param form what encloses it
 * @param place where in its line it stands
 * @param isTimeOfDay whether a clock on the wall could show it: two numbers, of which the second is a multiple of five
 */
record ClockTime(
        Span stretch, long startMillis, OptionalLong endMillis, Form form, LinePlace place, boolean isTimeOfDay) {
    /** What encloses a time; the squarer, the surer it is a stamp. */
    enum Form {
        SQUARE_BRACKETS,
        ROUND_BRACKETS,
        BARE
    }

    /** Where in its line a time stands. */
    enum LinePlace {
        START,
        AFTER_NAME,
        END,
        INSIDE
    }

    private static final String CLOCK =
            "(?:(?<%1$sh>\\d{1,2})[:：])?(?<%1$sm>\\d{1,3})[:：](?<%1$ss>[0-5]\\d)(?:[:;]\\d\\d(?!\\d)|[.,](?<%1$sf>\\d{1,3}))?";
    private static final Pattern TIME = Pattern.compile("(?<![\\d:：.,/-])" + CLOCK.formatted("a")
            + "(?:\\s{0,2}(?:-{1,2}>|[-–—~～至])\\s{0,2}" + CLOCK.formatted("b") + ")?(?![\\d/]|[:：.,-]\\d)");
    private static final String OPENING = "[【(（<";
    private static final String CLOSING = "]】)）>";
    private static final String SQUARE = "[【<";
    private static final int LONGEST_NAME = 40;
    private static final Pattern NAME = Pattern.compile(
            "\\s*+(?:>>>?\\s*+)?[\\p{L}\\[【][\\p{L}\\p{M}\\p{N}\\p{Zs}_.·•'’&/,，、()（）\\[\\]【】|｜-]*+[:：]?\\s*+");

    /** The times in a paragraph, in order, which may be stamps. */
    static List<ClockTime> in(RunningText text) {
        if (!mayHold(text.text())) {
            return List.of();
        }
        List<ClockTime> times = new ArrayList<>();
        Matcher matcher = TIME.matcher(text.text());
        int line = 0;
        while (matcher.find()) {
            while (line + 1 < text.lineStarts().size() && text.lineStarts().get(line + 1) <= matcher.start()) {
                line++;
            }
            int lineEnd = line + 1 < text.lineStarts().size()
                    ? text.lineStarts().get(line + 1)
                    : text.text().length();
            times.add(at(text.text(), new Span(text.lineStarts().get(line), lineEnd), matcher));
        }
        return times;
    }

    /** Few paragraphs have a colon behind a digit, and to look for all of a time takes long. */
    private static boolean mayHold(String text) {
        return hasDigitBefore(':', text) || hasDigitBefore('：', text);
    }

    private static boolean hasDigitBefore(char colon, String text) {
        int at = text.indexOf(colon);
        while (at == 0 || (at > 0 && !isDigit(text.charAt(at - 1)))) {
            at = text.indexOf(colon, at + 1);
        }
        return at > 0;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static ClockTime at(String text, Span line, Matcher matcher) {
        Span digits = new Span(matcher.start(), matcher.end());
        Span stretch = withBrackets(text, digits, line);
        long start = millis(matcher, "a");
        OptionalLong end = matcher.group("bm") == null
                ? OptionalLong.empty()
                : OptionalLong.of(Math.max(start, millis(matcher, "b")));
        boolean isTimeOfDay = matcher.group("ah") == null && start % 5000 == 0;
        Form form = form(text, stretch, digits);
        return new ClockTime(stretch, start, end, form, place(text, line, stretch), isTimeOfDay);
    }

    private static Form form(String text, Span stretch, Span digits) {
        if (stretch.equals(digits)) {
            return Form.BARE;
        }
        return SQUARE.indexOf(text.charAt(stretch.start())) >= 0 ? Form.SQUARE_BRACKETS : Form.ROUND_BRACKETS;
    }

    private static long millis(Matcher matcher, String which) {
        String hours = matcher.group(which + "h");
        String fraction = matcher.group(which + "f");
        long minutes = 60 * (hours == null ? 0 : Long.parseLong(hours)) + Long.parseLong(matcher.group(which + "m"));
        long seconds = 60 * minutes + Long.parseLong(matcher.group(which + "s"));
        return 1000 * seconds + (fraction == null ? 0 : Long.parseLong((fraction + "000").substring(0, 3)));
    }

    private static Span withBrackets(String text, Span digits, Span line) {
        int before = digits.start();
        int after = digits.end();
        while (before > line.start() && WhiteSpace.is(text.charAt(before - 1))) {
            before--;
        }
        while (after < line.end() && WhiteSpace.is(text.charAt(after))) {
            after++;
        }
        boolean isEnclosed = before > line.start()
                && after < line.end()
                && OPENING.indexOf(text.charAt(before - 1)) >= 0
                && OPENING.indexOf(text.charAt(before - 1)) == CLOSING.indexOf(text.charAt(after));
        return isEnclosed ? new Span(before - 1, after + 1) : digits;
    }

    private static LinePlace place(String text, Span line, Span stretch) {
        if (WhiteSpace.isOnly(text, new Span(line.start(), stretch.start()))) {
            return LinePlace.START;
        }
        boolean isShort = stretch.start() - line.start() <= LONGEST_NAME;
        if (isShort && NAME.matcher(text).region(line.start(), stretch.start()).matches()) {
            return LinePlace.AFTER_NAME;
        }
        return WhiteSpace.isOnly(text, new Span(stretch.end(), line.end())) ? LinePlace.END : LinePlace.INSIDE;
    }
}
