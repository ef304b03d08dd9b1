package org.duizhao.read.caption;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.duizhao.bitext.Source;
import org.duizhao.bitext.Span;
import org.duizhao.bitext.TimeRange;
import org.duizhao.problem.BadInputException;
import org.duizhao.problem.Place;
import org.duizhao.read.text.WhiteSpace;

/**
 * The fields of an event of SubStation Alpha, as its {@code Format:} line has them. Commas part them; the text is the last
 * and keeps its own.
 */
final class EventFields {
    static final EventFields DEFAULT = new EventFields(
            List.of("layer", "start", "end", "style", "name", "marginl", "marginr", "marginv", "effect", "text"));

    private static final String REMEDY = "write it like Dialogue: 0,0:00:04.00,0:00:07.75,Default,,0,0,0,,Text";
    private static final Pattern TIME = Pattern.compile("(\\d{1,3}):(\\d{1,2}):(\\d{1,2})(?:[.,:](\\d{1,3}))?");

    private final List<String> names;

    private EventFields(List<String> names) {
        this.names = List.copyOf(names);
    }

    /** @throws BadInputException if the fields that an event cannot do without are missing */
    static EventFields of(Source source, Span format) {
        List<String> names = Arrays.stream(source.excerpt(format).split(",", -1))
                .map(name -> name.strip().toLowerCase(Locale.ROOT))
                .toList();
        boolean isWhole = names.contains("start") && names.contains("end") && names.indexOf("text") == names.size() - 1;
        if (!isWhole) {
            throw new BadInputException(
                    place(source, format.start()),
                    "the format of events lacks Start or End, or does not end with Text",
                    "write it like Format: Layer, Start, End, Style, Name, MarginL, MarginR, MarginV, Effect, Text");
        }
        return new EventFields(names);
    }

    /** @throws BadInputException if there are too few fields, or a time is none */
    SubStationEvent event(Source source, Span line) {
        Span[] fields = new Span[names.size()];
        int start = line.start();
        for (int i = 0; i < fields.length; i++) {
            boolean isLast = i == fields.length - 1;
            int comma = isLast ? line.end() : source.text().indexOf(',', start);
            if (comma < 0 || comma > line.end()) {
                throw new BadInputException(
                        place(source, line.start()), "this event has fewer than " + names.size() + " fields", REMEDY);
            }
            fields[i] = WhiteSpace.trim(source.text(), new Span(start, comma));
            start = Math.min(line.end(), comma + 1);
        }
        long from = millis(source, fields[names.indexOf("start")]);
        long to = millis(source, fields[names.indexOf("end")]);
        String name = value(source, fields, "name")
                .or(() -> value(source, fields, "actor"))
                .orElse("");
        return new SubStationEvent(
                new TimeRange(from, Math.max(from, to)),
                value(source, fields, "style").orElse(""),
                name,
                fields[fields.length - 1]);
    }

    private Optional<String> value(Source source, Span[] fields, String name) {
        int field = names.indexOf(name);
        return field < 0 ? Optional.empty() : Optional.of(source.excerpt(fields[field]));
    }

    private static long millis(Source source, Span field) {
        Matcher time = TIME.matcher(source.excerpt(field));
        if (!time.matches()) {
            throw new BadInputException(place(source, field.start()), "this is not the time of an event", REMEDY);
        }
        long minutes = 60 * Long.parseLong(time.group(1)) + Long.parseLong(time.group(2));
        String fraction = time.group(4) == null ? "" : time.group(4);
        return 1000 * (60 * minutes + Long.parseLong(time.group(3)))
                + Long.parseLong((fraction + "000").substring(0, 3));
    }

    private static Place place(Source source, int offset) {
        return Place.of(source.name(), source.text(), offset);
    }
}
