package org.duizhao.read.caption;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.duizhao.bitext.Source;
import org.duizhao.bitext.Span;
import org.duizhao.bitext.TimeRange;
import org.duizhao.bitext.TimedWord;
import org.duizhao.read.text.InvisibleCharacters;
import org.duizhao.read.text.Line;
import org.duizhao.read.text.RunningText;
import org.duizhao.read.text.SourceLines;
import org.duizhao.read.text.WhiteSpace;

/** Draws the text of captions in JSON, a line of a caption a line, and finds the captions in it. */
final class TimedTextDrawing {
    private final Source document;
    private final List<TimedTextEvent> events;
    private final boolean hasWordTimes;
    private final StringBuilder text = new StringBuilder();

    /** A caption whose place in the text is known, but whose text is not yet taken from there. */
    private record Drawn(TimeRange time, Span span, List<TimedWord> words) {}

    TimedTextDrawing(Source document, List<TimedTextEvent> events) {
        this.document = document;
        this.events = events.stream()
                .filter(event -> !event.isBlank())
                .sorted(Comparator.comparingLong(TimedTextEvent::startMillis))
                .toList();
        this.hasWordTimes = this.events.stream().anyMatch(TimedTextEvent::hasWordTimes);
    }

    DrawnCaptions draw() {
        List<Drawn> drawn = new ArrayList<>();
        for (int i = 0; i < events.size(); i++) {
            drawn.add(draw(events.get(i), time(i)));
        }
        Source source = InvisibleCharacters.remarked(
                new Source(document.name(), document.language(), text.toString(), document.remarks()));
        List<Caption> captions = drawn.stream()
                .flatMap(caption -> caption(source, caption).stream())
                .toList();
        return new DrawnCaptions(source, new CaptionFile(captions, List.of()));
    }

    /** Lines of automatic captions stay while the next ones are said, so each ends where the next begins. */
    private TimeRange time(int i) {
        TimedTextEvent event = events.get(i);
        long end = event.startMillis() + event.durationMillis();
        boolean isCut = hasWordTimes && i + 1 < events.size();
        return new TimeRange(
                event.startMillis(), isCut ? Math.min(end, events.get(i + 1).startMillis()) : end);
    }

    private Drawn draw(TimedTextEvent event, TimeRange time) {
        int start = text.length();
        List<TimedWord> words = new ArrayList<>();
        for (TimedTextEvent.Segment segment : event.segments()) {
            Span place = new Span(text.length(), text.length() + segment.text().length());
            text.append(segment.text());
            Span word = WhiteSpace.trim(text, place);
            if (hasWordTimes && word.length() > 0) {
                words.add(new TimedWord(word, event.startMillis() + segment.offsetMillis()));
            }
        }
        Span span = new Span(start, text.length());
        text.append('\n');
        return new Drawn(time, span, words);
    }

    private static Optional<Caption> caption(Source source, Drawn drawn) {
        List<Line> lines = new ArrayList<>();
        for (Span line : SourceLines.of(source.excerpt(drawn.span()))) {
            int start = drawn.span().start() + line.start();
            Line.plain(source, new Span(start, start + line.length())).ifPresent(lines::add);
        }
        if (lines.isEmpty()) {
            return Optional.empty();
        }
        Caption.Voice voice = new Caption.Voice(Optional.empty(), RunningText.join(lines, source.language()));
        return Optional.of(new Caption(drawn.time(), List.of(voice), drawn.words()));
    }
}
