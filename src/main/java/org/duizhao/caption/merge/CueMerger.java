package org.duizhao.caption.merge;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.duizhao.bitext.CueOrder;
import org.duizhao.bitext.Language;
import org.duizhao.bitext.SpokenWord;
import org.duizhao.bitext.Subtitle;
import org.duizhao.bitext.TimeRange;
import org.duizhao.caption.cut.EnglishLines;
import org.duizhao.caption.cut.SpeakerMarks;
import org.duizhao.caption.style.StyleGuide;

/**
 * Puts Chinese cues and English words together into cues of both languages. Chinese cues stay as they are cut; what is said
 * while no Chinese is shown gets cues of its own, as the English file cuts them.
 */
public final class CueMerger {
    private final AlignedCues sides;
    private final CueOrder captions;
    private final ClockChoice clock;
    private final EnglishLines lines;
    private final SpeakerMarks marks;
    private final List<Subtitle> cues = new ArrayList<>();
    private final List<Subtitle> leftOut = new ArrayList<>();

    private CueMerger(AlignedCues sides, Language clock, StyleGuide style, SpeakerMarks marks) {
        this.sides = sides;
        this.captions = CueOrder.of(sides.captions());
        this.clock = new ClockChoice(sides, clock);
        this.lines = new EnglishLines(style);
        this.marks = marks;
    }

    /**
     * The cues in both languages.
     *
     * @param sides the two files, aligned
     * @param clock whose times they have
     * @param style what lines of English have to keep
     * @param marks what is written before the first line of a turn
     */
    public static Merged merge(AlignedCues sides, Language clock, StyleGuide style, SpeakerMarks marks) {
        CueMerger merger = new CueMerger(sides, clock, style, marks);
        for (WordShares.Share share : WordShares.of(sides)) {
            if (share.cue().isPresent()) {
                merger.addBilingual(share.cue().getAsInt(), share.from(), share.to());
            } else {
                merger.addEnglish(share.from(), share.to());
            }
        }
        merger.cues.sort(Comparator.comparingLong(cue -> cue.time().startMillis()));
        return new Merged(WithoutOverlaps.of(merger.cues), merger.leftOut);
    }

    private void addBilingual(int index, int from, int to) {
        Subtitle cue = sides.chinese().get(index);
        List<String> chinese = new ArrayList<>(cue.chinese());
        if (cue.startsTurn()) {
            chinese.set(0, marks.before(cue.speaker(), Language.CHINESE) + chinese.get(0));
        }
        add(
                new Subtitle(cue.time(), cue.speaker(), cue.startsTurn(), chinese, english(from, to)),
                clock.ofChinese(index));
    }

    /** English alone, caption by caption. */
    private void addEnglish(int from, int to) {
        int start = from;
        for (int end = from + 1; end <= to; end++) {
            if (end == to || captionOf(end) != captionOf(start)) {
                Subtitle cue = new Subtitle(sides.timeOf(start, end), "", false, List.of(), english(start, end));
                add(cue, clock.ofEnglish(start, end));
                start = end;
            }
        }
    }

    private int captionOf(int word) {
        return captions.firstEndingBehind(sides.words().get(word).span().start());
    }

    private void add(Subtitle cue, Optional<TimeRange> time) {
        time.ifPresentOrElse(shown -> cues.add(cue.at(shown)), () -> leftOut.add(cue));
    }

    private List<String> english(int from, int to) {
        return lines.of(
                sides.words().subList(from, to).stream().map(SpokenWord::text).collect(Collectors.joining(" ")));
    }
}
