package org.duizhao.align;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.UnaryOperator;
import org.duizhao.bitext.AlignedBead;
import org.duizhao.bitext.Bead;
import org.duizhao.bitext.Language;
import org.duizhao.bitext.SegmentedText;
import org.duizhao.bitext.Sentence;
import org.duizhao.bitext.TimeRange;
import org.duizhao.bitext.Turn;
import org.duizhao.evaluate.Evaluation;
import org.duizhao.evaluate.LadderPair;
import org.duizhao.lexicon.Lexicon;
import org.duizhao.pipeline.MainPath;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Paragraphs, sections and times of the sample talk as evidence; who speaks is left out, which would hide them. */
class StructureTest {
    private static final Aligner ALIGNER = new Aligner(Lexicon.bundled(), Weights.bundled());
    private static final Path TALK = Path.of("corpora/harbor-talk");
    private static final SegmentedText CHINESE =
            nameless(MainPath.segment(TALK.resolve("talk.zh.md"), Language.CHINESE));
    private static final SegmentedText ENGLISH =
            nameless(MainPath.segment(TALK.resolve("talk.en.md"), Language.ENGLISH));
    private static final SegmentedText CAPTIONS =
            nameless(MainPath.segment(TALK.resolve("talk.en.srt"), Language.ENGLISH));

    @Test
    void paragraphsOfBothSidesHelp() {
        double without = strictF1(oneBlockEach(CHINESE), oneBlockEach(ENGLISH));
        double with = strictF1(CHINESE, ENGLISH);

        assertThat(with).isGreaterThan(0.94).isGreaterThan(without + 0.01);
    }

    @Test
    void paragraphsOfOneSideChangeNothing() {
        List<AlignedBead> usual = align(oneBlockEach(CHINESE), oneBlockEach(ENGLISH));

        assertThat(align(CHINESE, oneBlockEach(ENGLISH))).isEqualTo(usual);
        assertThat(align(oneBlockEach(CHINESE), ENGLISH)).isEqualTo(usual);
    }

    @Test
    void sectionsOfBothSidesKeepBeadsApart() {
        String[] texts = {"我们出发了。", "海很平静。", "他睡着了。", "第二天下雨。"};
        SegmentedText chinese = inSections(Language.CHINESE, 3, texts);
        SegmentedText joined =
                inSections(Language.ENGLISH, 2, "We set out.", "The sea was calm.", "The next day it rained.");
        SegmentedText unparted = Sentences.english("We set out.", "The sea was calm.", "The next day it rained.");

        assertThat(align(chinese, joined)).extracting(AlignedBead::bead).noneMatch(bead -> crosses(bead, 3));
        assertThat(align(chinese, unparted)).extracting(AlignedBead::bead).anyMatch(bead -> crosses(bead, 3));
        assertThat(align(chinese, unparted)).isEqualTo(align(Sentences.chinese(texts), unparted));
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, 1})
    void timesOfBothSidesHelpWhateverTheirClocks(double jitterSeconds) {
        double without = strictF1(oneBlockEach(CHINESE), oneBlockEach(ENGLISH));
        SegmentedText timed = timed(0.96, 12, jitterSeconds);

        assertThat(strictF1(timed, oneBlockEach(CAPTIONS))).isGreaterThan(without + 0.005);
    }

    @Test
    void timesOfOneSideChangeNothing() {
        assertThat(align(oneBlockEach(CHINESE), oneBlockEach(CAPTIONS)))
                .isEqualTo(align(oneBlockEach(CHINESE), oneBlockEach(ENGLISH)));
    }

    @Test
    void timesOfAnotherRecordingAreLeftAside() {
        SegmentedText captions = oneBlockEach(CAPTIONS);
        Random random = new Random(7);
        SegmentedText elsewhere =
                each(oneBlockEach(CHINESE), s -> with(s, s.turn(), s.block(), at(random.nextInt(900_000))));

        assertThat(align(elsewhere, captions)).isEqualTo(align(oneBlockEach(CHINESE), captions));
    }

    private static double strictF1(SegmentedText chinese, SegmentedText english) {
        List<Bead> ladder =
                align(chinese, english).stream().map(AlignedBead::bead).toList();
        return Evaluation.of(List.of(new LadderPair("harbor-talk", HarborTalk.GOLD, ladder)))
                .pooled()
                .strict()
                .f1();
    }

    private static List<AlignedBead> align(SegmentedText chinese, SegmentedText english) {
        return ALIGNER.align(chinese, english, List.of());
    }

    private static boolean crosses(Bead bead, int border) {
        return bead.chinese().contains(border - 1) && bead.chinese().contains(border);
    }

    private static SegmentedText inSections(Language language, int second, String... texts) {
        return each(
                Sentences.plain(language, List.of(texts)),
                s -> new Sentence(
                        s.index(),
                        s.kind(),
                        s.index() < second ? "1" : "2",
                        s.turn(),
                        s.block(),
                        s.text(),
                        s.span(),
                        s.time()));
    }

    /** The Chinese with the times of its translation, on a clock of its own. */
    private static SegmentedText timed(double rate, double offsetSeconds, double jitterSeconds) {
        Random random = new Random(5);
        List<Optional<TimeRange>> times = new ArrayList<>();
        TimeRange last = new TimeRange(0, 0);
        for (Sentence sentence : CHINESE.sentences()) {
            List<Integer> english = HarborTalk.translationOf(List.of(sentence.index()));
            for (int j : english) {
                TimeRange time = CAPTIONS.sentences().get(j).time().orElseThrow();
                last = j == english.get(0) ? time : last.union(time);
            }
            double start = rate * last.startMillis() / 1000.0 + offsetSeconds + random.nextGaussian() * jitterSeconds;
            double end = rate * last.endMillis() / 1000.0 + offsetSeconds + random.nextGaussian() * jitterSeconds;
            times.add(Optional.of(
                    new TimeRange(Math.max(0, Math.round(start * 1000)), Math.round(Math.max(start, end) * 1000))));
        }
        return each(CHINESE, s -> with(s, s.turn(), s.index(), times.get(s.index())));
    }

    private static SegmentedText nameless(SegmentedText text) {
        return each(text, s -> with(s, s.turn().map(turn -> new Turn(0, "")), s.block(), s.time()));
    }

    private static SegmentedText oneBlockEach(SegmentedText text) {
        return each(text, s -> with(s, s.turn(), s.index(), s.time()));
    }

    private static Optional<TimeRange> at(int millis) {
        return Optional.of(new TimeRange(millis, millis + 2000L));
    }

    private static Sentence with(Sentence s, Optional<Turn> turn, int block, Optional<TimeRange> time) {
        return new Sentence(s.index(), s.kind(), s.section(), turn, block, s.text(), s.span(), time);
    }

    private static SegmentedText each(SegmentedText text, UnaryOperator<Sentence> change) {
        return new SegmentedText(
                text.source(), text.sentences().stream().map(change).toList(), List.of());
    }
}
