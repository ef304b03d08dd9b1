package org.duizhao.read.caption;

import com.google.gson.JsonParseException;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.duizhao.bitext.Source;
import org.duizhao.problem.BadInputException;
import org.duizhao.problem.Place;

/**
 * YouTube's captions in JSON, called json3, of which there is no specification: events with a start and a duration, whose
 * segments are words, each with an offset in automatic captions. Events that hold nothing, or the line end by which the
 * lines above it move up, are passed over.
 */
public final class TimedTextJsonReader {
    /** Longer than any recording: a hundred days. */
    private static final double MAX_MILLIS = 100 * 86_400_000.0;

    private static final Pattern POSITION = Pattern.compile("at line (\\d{1,9}) column (\\d{1,9})");

    private final String name;
    private final JsonReader json;
    private boolean hasEvents;

    private TimedTextJsonReader(Source source) {
        this.name = source.name();
        this.json = new JsonReader(new StringReader(source.text()));
    }

    /**
     * Reads a file.
     *
     * @throws BadInputException if it is no JSON, or JSON of another kind
     */
    public static DrawnCaptions read(Source source) {
        TimedTextJsonReader reader = new TimedTextJsonReader(source);
        try {
            List<TimedTextEvent> events = reader.file();
            if (!reader.hasEvents) {
                throw reader.problem("this is JSON, but not YouTube's captions (json3), which have events");
            }
            return new TimedTextDrawing(source, events).draw();
        } catch (IOException | JsonParseException | IllegalStateException | NumberFormatException e) {
            throw reader.malformed(e);
        }
    }

    private List<TimedTextEvent> file() throws IOException {
        List<TimedTextEvent> events = new ArrayList<>();
        if (json.peek() != JsonToken.BEGIN_OBJECT) {
            return events;
        }
        json.beginObject();
        while (json.hasNext()) {
            if (json.nextName().equals("events") && json.peek() == JsonToken.BEGIN_ARRAY) {
                hasEvents = true;
                json.beginArray();
                while (json.hasNext()) {
                    events.add(event());
                }
                json.endArray();
            } else {
                json.skipValue();
            }
        }
        json.endObject();
        return events;
    }

    private TimedTextEvent event() throws IOException {
        long start = 0;
        long duration = 0;
        List<TimedTextEvent.Segment> segments = new ArrayList<>();
        json.beginObject();
        while (json.hasNext()) {
            switch (json.nextName()) {
                case "tStartMs" -> start = millis();
                case "dDurationMs" -> duration = millis();
                case "segs" -> readSegments(segments);
                default -> json.skipValue();
            }
        }
        json.endObject();
        return new TimedTextEvent(start, duration, segments);
    }

    private void readSegments(List<TimedTextEvent.Segment> segments) throws IOException {
        json.beginArray();
        while (json.hasNext()) {
            String text = "";
            long offset = 0;
            boolean hasOffset = false;
            json.beginObject();
            while (json.hasNext()) {
                switch (json.nextName()) {
                    case "utf8" -> text = json.nextString();
                    case "tOffsetMs" -> {
                        offset = millis();
                        hasOffset = true;
                    }
                    default -> json.skipValue();
                }
            }
            json.endObject();
            segments.add(new TimedTextEvent.Segment(text, offset, hasOffset));
        }
        json.endArray();
    }

    private long millis() throws IOException {
        double millis = json.nextDouble();
        if (!(millis >= 0 && millis <= MAX_MILLIS)) {
            throw problem("the time at " + json.getPreviousPath() + " is not one of a recording");
        }
        return (long) millis;
    }

    private BadInputException malformed(Exception cause) {
        String said = cause.getMessage() == null ? "" : cause.getMessage();
        Matcher position = POSITION.matcher(said);
        Place place = position.find()
                ? new Place(name, Integer.parseInt(position.group(1)), Integer.parseInt(position.group(2)))
                : Place.of(name);
        return new BadInputException(
                place, "this is not well-formed JSON of captions", "check that the file was downloaded whole");
    }

    private BadInputException problem(String what) {
        return new BadInputException(Place.of(name), what, "name a file of captions, or save them as SubRip or WebVTT");
    }
}
