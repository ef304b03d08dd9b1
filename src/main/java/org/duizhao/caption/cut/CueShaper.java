package org.duizhao.caption.cut;

import java.util.List;
import java.util.Set;
import org.duizhao.bitext.Language;
import org.duizhao.bitext.TimeRange;
import org.duizhao.caption.style.StyleGuide;
import org.duizhao.caption.style.TextWidth;

/** Lays out and times the cue between two points of a timeline, and says what it costs. */
final class CueShaper {
    private static final double CUE = 2;
    private static final double TOO_SHORT = 30;
    private static final double TOO_LONG = 10;
    private static final double TOO_FAST = 25;
    private static final double FASTEST_COUNTED = 4;
    private static final double SILENCE_SECOND = 3;
    private static final double ANOTHER_SENTENCE = 4;

    private final Timeline timeline;
    private final StyleGuide style;
    private final Set<Language> languages;
    private final SpeakerMarks marks;
    private final LineBreaker chineseLines;
    private final LineBreaker englishLines;

    CueShaper(Timeline timeline, StyleGuide style, Set<Language> languages, SpeakerMarks marks) {
        this.timeline = timeline;
        this.style = style;
        this.languages = languages;
        this.marks = marks;
        this.chineseLines = new LineBreaker(style, Language.CHINESE);
        this.englishLines = new LineBreaker(style, Language.ENGLISH);
    }

    /** The cue from one point to another; {@code from < to}. */
    CueShape shape(int from, int to) {
        CutPoint start = timeline.points().get(from);
        CutPoint end = timeline.points().get(to);
        LineBreaker.Broken chinese = chinese(from, to);
        LineBreaker.Broken english = english(start, end);
        double fullest =
                Math.max(seconds(chinese.lines(), Language.CHINESE), seconds(english.lines(), Language.ENGLISH));
        if (fullest == 0) {
            return new CueShape(new TimeRange(start.startMillis(), start.startMillis()), List.of(), List.of(), 0);
        }
        TimeRange time = time(start, end, fullest);
        double cost = CUE
                + end.kind().cost()
                + chinese.cost()
                + english.cost()
                + costOfTime(time, fullest)
                + costOfSilence(from, to);
        return new CueShape(time, chinese.lines(), english.lines(), cost);
    }

    private LineBreaker.Broken chinese(int from, int to) {
        if (!languages.contains(Language.CHINESE)) {
            return new LineBreaker.Broken(List.of(), 0);
        }
        List<CutPoint> points = timeline.points();
        String text = timeline.chinese(points.get(from), points.get(to));
        String mark = mark(text, points.get(from), Language.CHINESE);
        int offset = points.get(from).offset() - mark.length();
        return chineseLines.best(
                mark + text,
                () -> points.subList(from + 1, to).stream()
                        .map(point -> new Cut(point.offset() - offset, point.kind()))
                        .toList());
    }

    private LineBreaker.Broken english(CutPoint start, CutPoint end) {
        if (!languages.contains(Language.ENGLISH)) {
            return new LineBreaker.Broken(List.of(), 0);
        }
        String words = timeline.english(start, end);
        boolean isAlone = !languages.contains(Language.CHINESE);
        String text = (isAlone ? mark(words, start, Language.ENGLISH) : "") + words;
        return englishLines.best(text, () -> EnglishCuts.of(text));
    }

    private String mark(String text, CutPoint start, Language language) {
        return start.startsTurn() && !text.isBlank() ? marks.before(timeline.speaker(start), language) : "";
    }

    /** How long the lines of a language take to read at the fastest, in seconds. */
    private double seconds(List<String> lines, Language language) {
        double width =
                lines.stream().mapToDouble(line -> TextWidth.of(line, language)).sum();
        return width / style.limits(language).charactersPerSecond();
    }

    /** From the first word to the last; longer, where reading takes longer, as far as the next words allow. */
    private TimeRange time(CutPoint start, CutPoint end, double secondsToRead) {
        long shown = Math.max(style.shortestMillis(), (long) Math.ceil(secondsToRead * 1000));
        long wanted = Math.max(end.endMillis(), start.startMillis() + shown);
        long possible = Math.min(end.startMillis() - style.gapMillis(), start.startMillis() + style.longestMillis());
        return new TimeRange(start.startMillis(), Math.max(start.startMillis() + 1, Math.min(wanted, possible)));
    }

    private double costOfTime(TimeRange time, double secondsToRead) {
        double seconds = time.durationMillis() / 1000.0;
        double shortest = style.shortestMillis() / 1000.0;
        double tooFast = Math.max(0, Math.min(FASTEST_COUNTED, secondsToRead / seconds) - 1);
        return TOO_SHORT * Math.max(0, 1 - seconds / shortest) + TOO_FAST * tooFast;
    }

    /** A cue should neither stand through a pause nor join more sentences than it must, nor outlast its longest time. */
    private double costOfSilence(int from, int to) {
        List<CutPoint> points = timeline.points();
        double cost = 0;
        for (CutPoint point : points.subList(from + 1, to)) {
            cost += SILENCE_SECOND * Math.max(0, point.startMillis() - point.endMillis()) / 1000.0;
            cost += point.kind() == CutKind.SENTENCE ? ANOTHER_SENTENCE : 0;
        }
        long said = points.get(to).endMillis() - points.get(from).startMillis();
        return cost + TOO_LONG * Math.max(0, said - style.longestMillis()) / 1000.0;
    }
}
