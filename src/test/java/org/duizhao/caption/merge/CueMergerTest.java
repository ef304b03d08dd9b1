package org.duizhao.caption.merge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.duizhao.bitext.ClockChange;
import org.duizhao.bitext.Cue;
import org.duizhao.bitext.Language;
import org.duizhao.bitext.Retiming;
import org.duizhao.bitext.Retiming.Piece;
import org.duizhao.bitext.Span;
import org.duizhao.bitext.SpokenWord;
import org.duizhao.bitext.Subtitle;
import org.duizhao.bitext.TimeRange;
import org.duizhao.bitext.WordRun;
import org.duizhao.caption.cut.SpeakerMarks;
import org.duizhao.caption.style.StyleGuide;
import org.junit.jupiter.api.Test;

/** English said at one word a second: "Well the ferry leaves at nine" from 0 on, "Mind the wet steps" from 20 on. */
class CueMergerTest {
    private static final Retiming TEN_LATER = Retiming.of(new ClockChange(1, 10_000));

    private final List<SpokenWord> words = new ArrayList<>();
    private final List<Cue> captions = new ArrayList<>();

    CueMergerTest() {
        caption(0, "Well", "the", "ferry", "leaves", "at", "nine.");
        caption(20_000, "Mind", "the", "wet", "steps.");
    }

    @Test
    void aChineseCueGetsTheWordsThatItTranslates() {
        Merged merged = merged(
                List.of(cue(0, 6_000, "渡船九点开。"), cue(20_000, 24_000, "当心，", "台阶湿。")),
                List.of(new WordRun(0, 6, 1), new WordRun(6, 10, 1)),
                Retiming.of(ClockChange.NONE),
                Language.ENGLISH);

        assertThat(merged.cues())
                .extracting(Subtitle::chinese, Subtitle::english)
                .containsExactly(
                        tuple(List.of("渡船九点开。"), List.of("Well the ferry leaves at nine.")),
                        tuple(List.of("当心，", "台阶湿。"), List.of("Mind the wet steps.")));
    }

    @Test
    void wordsThatNoneTranslatesStandWithTheCueThatIsShownWithThem() {
        Merged merged = merged(
                List.of(cue(0, 6_000, "渡船九点开。")),
                List.of(new WordRun(1, 5, 1)),
                Retiming.of(ClockChange.NONE),
                Language.ENGLISH);

        assertThat(merged.cues())
                .extracting(cue -> String.join(" ", cue.english()))
                .containsExactly("Well the ferry leaves at nine.", "Mind the wet steps.");
    }

    @Test
    void chineseWithoutEnglishStaysWhereTheClocksPutIt() {
        Merged merged = merged(
                List.of(cue(0, 6_000, "渡船九点开。"), cue(14_000, 16_000, "字幕：林悦")),
                List.of(new WordRun(0, 6, 1), new WordRun(6, 6, 1)),
                TEN_LATER,
                Language.ENGLISH);

        assertThat(merged.cues())
                .filteredOn(cue -> cue.chinese().contains("字幕：林悦"))
                .extracting(Subtitle::time)
                .containsExactly(new TimeRange(24_000, 26_000));
    }

    @Test
    void theChineseClockKeepsChineseTimesAndMovesEnglishAlone() {
        Merged merged = merged(
                List.of(cue(110_000, 116_000, "渡船九点开。")),
                List.of(new WordRun(0, 6, 1)),
                Retiming.of(new ClockChange(1, -110_000)),
                Language.CHINESE);

        assertThat(merged.cues())
                .extracting(Subtitle::time)
                .containsExactly(new TimeRange(110_000, 116_000), new TimeRange(130_000, 134_000));
    }

    @Test
    void clocksThatDifferByLessThanHalfASecondAreOneAndNoTimeIsChanged() {
        Merged merged = merged(
                List.of(cue(300, 6_000, "渡船九点开。")),
                List.of(new WordRun(0, 6, 1)),
                Retiming.of(new ClockChange(1, -300)),
                Language.ENGLISH);

        assertThat(merged.cues().get(0).time()).isEqualTo(new TimeRange(300, 6_000));
    }

    @Test
    void whatIsCutOutOfTheOtherVideoIsLeftOutAndTold() {
        Subtitle cutOut = cue(12_000, 15_000, "广告之后回来。");

        Merged merged = merged(
                List.of(cue(0, 6_000, "渡船九点开。"), cutOut, cue(40_000, 44_000, "当心，台阶湿。")),
                List.of(new WordRun(0, 6, 1), new WordRun(6, 6, 1), new WordRun(6, 10, 1)),
                new Retiming(List.of(
                        new Piece(0, 11_000, new ClockChange(1, 8_900)),
                        new Piece(40_000, 44_000, new ClockChange(1, -20_000)))),
                Language.ENGLISH);

        assertThat(merged.leftOut()).containsExactly(cutOut);
        assertThat(merged.cues()).hasSize(2);
    }

    @Test
    void englishAloneGivesWayToChinese() {
        Merged merged = merged(
                List.of(cue(0, 6_000, "渡船九点开。"), cue(23_000, 26_000, "字幕：林悦")),
                List.of(new WordRun(0, 6, 1), new WordRun(10, 10, 1)),
                Retiming.of(ClockChange.NONE),
                Language.ENGLISH);

        for (int k = 1; k < merged.cues().size(); k++) {
            assertThat(merged.cues().get(k).time().startMillis())
                    .isGreaterThanOrEqualTo(merged.cues().get(k - 1).time().endMillis());
        }
    }

    private Merged merged(List<Subtitle> chinese, List<WordRun> runs, Retiming retiming, Language clock) {
        AlignedCues sides = new AlignedCues(chinese, words, captions, runs, Optional.of(retiming));
        return CueMerger.merge(sides, clock, StyleGuide.NETFLIX, SpeakerMarks.NONE);
    }

    private void caption(long start, String... texts) {
        int from = words.size() * 10;
        for (String text : texts) {
            long time = start + 1_000L * (words.size() - from / 10);
            int at = words.size() * 10;
            words.add(new SpokenWord(text, new Span(at, at + 5), new TimeRange(time, time + 1_000), false));
        }
        captions.add(
                new Cue(new Span(from, words.size() * 10 - 4), new TimeRange(start, start + 1_000L * texts.length)));
    }

    private static Subtitle cue(long start, long end, String... lines) {
        return new Subtitle(new TimeRange(start, end), "", false, List.of(lines), List.of());
    }
}
