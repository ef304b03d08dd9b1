package org.duizhao.read.caption;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.duizhao.bitext.SetAside;
import org.duizhao.bitext.SetAside.Reason;
import org.duizhao.bitext.Source;
import org.duizhao.bitext.Span;
import org.duizhao.read.text.Line;
import org.duizhao.read.text.LineBuilder;
import org.duizhao.read.text.WhiteSpace;

/**
 * Reads the text of one event of SubStation Alpha: {@code \N} and {@code \n} end lines, {@code \h} is a space that does not
 * break, a brace behind a backslash is text, what stands in braces changes the style or begins and ends a drawing
 * ({@code \p1}, {@code \p0}).
 */
final class SubStationMarkup {
    private static final Pattern DRAWING = Pattern.compile("\\\\p(?<scale>\\d{1,9})");
    private static final Pattern RESET = Pattern.compile("\\\\r(?<style>[^\\\\}]{0,60})");

    private static final String ESCAPED = "Nnh{}";

    private final Source source;
    private final SubStationEvent event;
    private final List<StyledLine> lines = new ArrayList<>();
    private final List<SetAside> drawings = new ArrayList<>();
    private LineBuilder line = new LineBuilder();
    private String style;
    private boolean isDrawing;
    /** Where the last closing brace of the event stands; before the event if it has none. */
    private int lastClose;

    /**
     * A line of an event.
     *
     * @param style the name of the style it ends in
     */
    record StyledLine(String style, Line line) {}

    private SubStationMarkup(Source source, SubStationEvent event) {
        this.source = source;
        this.event = event;
        this.style = event.style();
    }

    static SubStationMarkup read(Source source, SubStationEvent event) {
        SubStationMarkup markup = new SubStationMarkup(source, event);
        markup.readText();
        return markup;
    }

    /** Its lines, none blank. */
    List<StyledLine> lines() {
        return lines;
    }

    List<SetAside> drawings() {
        return drawings;
    }

    private void readText() {
        int end = event.text().end();
        lastClose = event.text().start() + source.excerpt(event.text()).lastIndexOf('}');
        int copied = event.text().start();
        int at = copied;
        while (at < end) {
            int next = skipMarkup(at, end);
            if (next > at) {
                copy(copied, at);
                readMarkup(at, next);
                copied = next;
                at = next;
            } else {
                at++;
            }
        }
        copy(copied, end);
        endLine();
    }

    /** Where the markup that begins at an offset ends; the offset itself where there is none. A brace alone is text. */
    private int skipMarkup(int at, int end) {
        char c = source.text().charAt(at);
        if (c == '{') {
            return at < lastClose ? source.text().indexOf('}', at) + 1 : at;
        }
        boolean isEscape =
                c == '\\' && at + 1 < end && ESCAPED.indexOf(source.text().charAt(at + 1)) >= 0;
        return isEscape ? at + 2 : at;
    }

    private void readMarkup(int start, int end) {
        if (source.text().charAt(start) == '{') {
            readOverride(source.text().substring(start, end));
            return;
        }
        switch (source.text().charAt(start + 1)) {
            case 'h' -> line.append("\u00A0", start, false);
            case '{', '}' -> copy(start + 1, end);
            default -> endLine();
        }
    }

    private void readOverride(String tags) {
        Matcher drawing = DRAWING.matcher(tags);
        while (drawing.find()) {
            isDrawing = Integer.parseInt(drawing.group("scale")) > 0;
        }
        Matcher reset = RESET.matcher(tags);
        while (reset.find()) {
            style = reset.group("style").isBlank()
                    ? event.style()
                    : reset.group("style").strip();
        }
    }

    private void copy(int start, int end) {
        Span span = WhiteSpace.trim(source.text(), new Span(start, end));
        if (isDrawing && span.length() > 0) {
            drawings.add(new SetAside(span, Reason.DRAWING));
        } else if (!isDrawing) {
            line.append(source.text().substring(start, end), start, false);
        }
    }

    private void endLine() {
        Optional<Line> ended = line.build();
        ended.ifPresent(built -> lines.add(new StyledLine(style, built)));
        line = new LineBuilder();
    }
}
