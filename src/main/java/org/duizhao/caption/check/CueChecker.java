package org.duizhao.caption.check;

import java.util.ArrayList;
import java.util.List;
import org.duizhao.bitext.Language;
import org.duizhao.bitext.Subtitle;
import org.duizhao.bitext.TimeRange;
import org.duizhao.caption.check.CueProblem.Kind;
import org.duizhao.caption.style.StyleGuide;
import org.duizhao.caption.style.TextWidth;

/** Holds cues to a style guide, and to what players need: text, order, no overlap. */
public final class CueChecker {
    private final StyleGuide style;
    private final List<CueProblem> problems = new ArrayList<>();

    private CueChecker(StyleGuide style) {
        this.style = style;
    }

    /** Everything wrong with cues, in their order. */
    public static List<CueProblem> check(List<Subtitle> cues, StyleGuide style) {
        CueChecker checker = new CueChecker(style);
        for (int i = 0; i < cues.size(); i++) {
            checker.checkText(i, cues.get(i));
            checker.checkDuration(i, cues.get(i));
            if (i > 0) {
                checker.checkAfter(i, cues.get(i - 1).time(), cues.get(i).time());
            }
        }
        return List.copyOf(checker.problems);
    }

    private void checkText(int index, Subtitle cue) {
        if (cue.chinese().isEmpty() && cue.english().isEmpty()) {
            add(index, cue.time(), Kind.EMPTY, 0, 1);
        }
        for (Language language : Language.values()) {
            List<String> lines = cue.lines(language);
            double widest = style.limits(language).charactersPerLine();
            double width = 0;
            double whole = 0;
            for (String line : lines) {
                width = Math.max(width, TextWidth.of(line, language));
                whole += TextWidth.of(line, language);
            }
            if (width > widest) {
                add(index, cue.time(), Kind.LINE_TOO_WIDE, width, widest);
            }
            if (lines.size() > style.lines()) {
                add(index, cue.time(), Kind.TOO_MANY_LINES, lines.size(), style.lines());
            }
            double fastest = style.limits(language).charactersPerSecond();
            double leastMillis = whole / fastest * 1000;
            if (cue.time().durationMillis() < Math.floor(leastMillis)) {
                add(
                        index,
                        cue.time(),
                        Kind.TOO_FAST,
                        whole / Math.max(0.001, seconds(cue.time().durationMillis())),
                        fastest);
            }
        }
    }

    private void checkDuration(int index, Subtitle cue) {
        long shown = cue.time().durationMillis();
        if (shown < style.shortestMillis()) {
            add(index, cue.time(), Kind.TOO_SHORT, seconds(shown), seconds(style.shortestMillis()));
        }
        if (shown > style.longestMillis()) {
            add(index, cue.time(), Kind.TOO_LONG, seconds(shown), seconds(style.longestMillis()));
        }
    }

    private void checkAfter(int index, TimeRange before, TimeRange time) {
        long gap = time.startMillis() - before.endMillis();
        if (time.startMillis() < before.startMillis()) {
            add(index, time, Kind.OUT_OF_ORDER, seconds(before.startMillis() - time.startMillis()), 0);
        } else if (gap < 0) {
            add(index, time, Kind.OVERLAP, seconds(-gap), 0);
        } else if (gap < style.gapMillis()) {
            add(index, time, Kind.GAP_TOO_SHORT, seconds(gap), seconds(style.gapMillis()));
        }
    }

    private void add(int index, TimeRange time, Kind kind, double value, double limit) {
        problems.add(new CueProblem(index + 1, time.startMillis(), kind, value, limit));
    }

    private static double seconds(long millis) {
        return millis / 1000.0;
    }
}
