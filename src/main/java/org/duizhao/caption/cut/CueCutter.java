package org.duizhao.caption.cut;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import org.duizhao.bitext.Language;
import org.duizhao.bitext.Subtitle;
import org.duizhao.caption.style.StyleGuide;

/** Cuts a talk into cues: of all ways to cut it, the one whose cues together cost least. */
final class CueCutter {
    /** A cue holds at most so many times what its lines hold; longer ones are not considered. */
    private static final double MOST_FILLED = 1.5;

    private static final long MOST_MILLIS_TIMES = 2;

    private final Timeline timeline;
    private final StyleGuide style;
    private final Set<Language> languages;
    private final TimelineWidths widths;
    private final CueShaper shaper;

    CueCutter(Timeline timeline, StyleGuide style, Set<Language> languages, SpeakerMarks marks) {
        this.timeline = timeline;
        this.style = style;
        this.languages = languages;
        this.widths = new TimelineWidths(timeline);
        this.shaper = new CueShaper(timeline, style, languages, marks);
    }

    List<Subtitle> cut() {
        int last = timeline.points().size() - 1;
        double[] cost = new double[last + 1];
        int[] before = new int[last + 1];
        Arrays.fill(cost, Double.POSITIVE_INFINITY);
        cost[0] = 0;
        for (int to = 1; to <= last; to++) {
            for (int from = to - 1; from >= 0 && mayJoin(from, to); from--) {
                double here = cost[from] + shaper.shape(from, to).cost();
                if (here < cost[to]) {
                    cost[to] = here;
                    before[to] = from;
                }
            }
        }
        Deque<Integer> ends = new ArrayDeque<>();
        for (int at = last; at > 0; at = before[at]) {
            ends.addFirst(at);
        }
        return cues(ends);
    }

    /** Two points next to each other are always tried, so that there is a way through every talk. */
    private boolean mayJoin(int from, int to) {
        List<CutPoint> points = timeline.points();
        if (from == to - 1) {
            return true;
        }
        CutPoint start = points.get(from);
        CutPoint end = points.get(to);
        boolean isOneTurn = points.get(from + 1).kind() != CutKind.TURN;
        return isOneTurn
                && fits(start, end, Language.CHINESE)
                && fits(start, end, Language.ENGLISH)
                && end.endMillis() - start.startMillis() <= MOST_MILLIS_TIMES * style.longestMillis();
    }

    private boolean fits(CutPoint start, CutPoint end, Language language) {
        return !languages.contains(language)
                || widths.between(start, end, language)
                        <= MOST_FILLED * style.lines() * style.limits(language).charactersPerLine();
    }

    private List<Subtitle> cues(Deque<Integer> ends) {
        List<Subtitle> cues = new ArrayList<>();
        int from = 0;
        for (int to : ends) {
            CueShape shape = shaper.shape(from, to);
            if (!shape.isEmpty()) {
                CutPoint start = timeline.points().get(from);
                cues.add(new Subtitle(
                        shape.time(), timeline.speaker(start), start.startsTurn(), shape.chinese(), shape.english()));
            }
            from = to;
        }
        return cues;
    }
}
