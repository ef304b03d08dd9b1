package org.duizhao.read.caption;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.duizhao.bitext.SetAside;
import org.duizhao.bitext.SetAside.Reason;
import org.duizhao.bitext.Source;
import org.duizhao.bitext.Span;
import org.duizhao.problem.BadInputException;
import org.duizhao.problem.Place;
import org.duizhao.read.text.SourceLines;
import org.duizhao.read.text.WhiteSpace;

/**
 * SubStation Alpha, SSA v4 and ASS v4+, by the specification that came with its program: sections of lines, of which those
 * of {@code [Events]} that begin with {@code Dialogue:} are shown.
 */
public final class SubStationReader {
    private static final Pattern SECTION = Pattern.compile("\\s*+\\[[^\\]]{1,60}\\]\\s*+");
    private static final String EVENTS = "[events]";
    private static final String FORMAT = "format:";
    private static final String DIALOGUE = "dialogue:";

    private final Source source;
    private final List<SubStationEvent> events = new ArrayList<>();
    private final List<SetAside> setAside = new ArrayList<>();
    private EventFields fields = EventFields.DEFAULT;
    private boolean isInEvents;
    private boolean hasEvents;
    private Optional<Span> settings = Optional.empty();

    private SubStationReader(Source source) {
        this.source = source;
    }

    /**
     * Reads what a file says in the language of the source.
     *
     * @throws BadInputException if it has no events, or an event is not as its format says
     */
    public static CaptionFile read(Source source) {
        SubStationReader reader = readLines(source);
        return new SubStationCaptions(source).ofLanguage(reader.events, reader.setAside);
    }

    /**
     * Reads all that a file shows, in whatever language.
     *
     * @throws BadInputException as the other does
     */
    public static CaptionFile readShown(Source source) {
        SubStationReader reader = readLines(source);
        return new SubStationCaptions(source).ofAll(reader.events, reader.setAside);
    }

    private static SubStationReader readLines(Source source) {
        SubStationReader reader = new SubStationReader(source);
        for (Span line : SourceLines.of(source.text())) {
            Span trimmed = WhiteSpace.trim(source.text(), line);
            if (trimmed.length() > 0) {
                reader.readLine(trimmed);
            }
        }
        reader.endSettings();
        if (!reader.hasEvents) {
            throw new BadInputException(
                    Place.of(source.name()), "there is no [Events] section in it", "check that the file is whole");
        }
        return reader;
    }

    private void readLine(Span line) {
        String text = source.excerpt(line);
        if (SECTION.matcher(text).matches()) {
            isInEvents = text.strip().toLowerCase(Locale.ROOT).equals(EVENTS);
            hasEvents |= isInEvents;
            addSetting(line);
        } else if (isInEvents && begins(text, DIALOGUE)) {
            endSettings();
            events.add(fields.event(source, new Span(line.start() + DIALOGUE.length(), line.end())));
        } else if (isInEvents && begins(text, FORMAT)) {
            fields = EventFields.of(source, new Span(line.start() + FORMAT.length(), line.end()));
            addSetting(line);
        } else {
            addSetting(line);
        }
    }

    /** Comments and settings in a row are set aside together. */
    private void addSetting(Span line) {
        settings = Optional.of(settings.map(line::union).orElse(line));
    }

    private void endSettings() {
        settings.ifPresent(span -> setAside.add(new SetAside(span, Reason.NOTE)));
        settings = Optional.empty();
    }

    private static boolean begins(String line, String word) {
        return line.regionMatches(true, 0, word, 0, word.length());
    }
}
