package org.duizhao.align;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.duizhao.bitext.Bead;
import org.duizhao.bitext.Language;
import org.duizhao.bitext.SegmentedText;
import org.duizhao.bitext.Sentence;
import org.duizhao.bitext.Source;
import org.duizhao.bitext.Span;
import org.duizhao.bitext.SpokenWord;
import org.duizhao.bitext.TimeRange;
import org.duizhao.bitext.WordRun;
import org.duizhao.lexicon.Lexicon;
import org.junit.jupiter.api.Test;

/** The sample talk's English as a stream of words, one every 400 ms, its sentences' borders forgotten. */
class StreamAlignerTest {
    private static final long WORD_MILLIS = 400;
    private static final StreamAligner ALIGNER = new StreamAligner(Lexicon.bundled());

    private final SegmentedText chinese = text(HarborTalk.CHINESE);

    @Test
    void sentencesBeginWhereTheirEnglishBegins() {
        Stream stream = Stream.of(HarborTalk.ENGLISH, false);

        List<WordRun> runs = ALIGNER.align(chinese, stream.words, List.of());

        assertThat(shareWithinWords(runs, stream, 2)).isGreaterThan(0.92);
    }

    @Test
    void sentencesAreFoundInCaptionsWithoutMarksAndCapitals() {
        Stream stream = Stream.of(HarborTalk.ENGLISH, true);

        List<WordRun> runs = ALIGNER.align(chinese, stream.words, List.of());

        assertThat(shareWithinWords(runs, stream, 2)).isGreaterThan(0.85);
    }

    @Test
    void runsFollowEachOther() {
        Stream stream = Stream.of(HarborTalk.ENGLISH, true);

        List<WordRun> runs = ALIGNER.align(chinese, stream.words, List.of());

        assertThat(runs).hasSameSizeAs(HarborTalk.CHINESE);
        for (int i = 1; i < runs.size(); i++) {
            assertThat(runs.get(i).from())
                    .isGreaterThanOrEqualTo(runs.get(i - 1).to());
        }
    }

    @Test
    void aTenMinuteAdvertisementInTheCaptionsIsPassedOver() {
        List<Sentence> withAdvertising = new ArrayList<>(HarborTalk.ENGLISH);
        Random random = new Random(7);
        List<String> parcels = List.of("parcel", "tram", "discount", "sofa", "kitchen", "voucher", "weekend", "carpet");
        for (int i = 0; i < 100; i++) {
            String words = String.join(
                    " ",
                    IntStream.range(0, 9)
                            .mapToObj(k -> parcels.get(random.nextInt(8)))
                            .toList());
            withAdvertising.add(80, Sentence.plain(0, "Get a " + words + ".", new Span(0, 1)));
        }
        Stream stream = Stream.of(withAdvertising, false);

        List<WordRun> runs = ALIGNER.align(chinese, stream.words, List.of());

        long inside = runs.stream()
                .filter(run -> !run.isEmpty())
                .filter(run -> run.from() > stream.starts.get(80) + 20 && run.to() < stream.starts.get(180) - 20)
                .count();
        assertThat(inside).isLessThanOrEqualTo(2);
    }

    @Test
    void partsStayInsideTheWordsOfTheirSentence() {
        Stream stream = Stream.of(HarborTalk.ENGLISH, false);
        List<WordRun> runs = ALIGNER.align(chinese, stream.words, List.of());
        List<Sentence> halves = new ArrayList<>();
        List<WordRun> outer = new ArrayList<>();
        for (Sentence sentence : HarborTalk.CHINESE) {
            int middle = sentence.text().length() / 2;
            for (String half : List.of(
                    sentence.text().substring(0, middle), sentence.text().substring(middle))) {
                halves.add(Sentence.plain(halves.size(), half, new Span(0, half.length())));
                outer.add(runs.get(sentence.index()));
            }
        }

        List<WordRun> found = ALIGNER.alignWithin(text(halves), outer, stream.words);

        for (int i = 0; i < found.size(); i++) {
            assertThat(found.get(i).from())
                    .isBetween(outer.get(i).from(), outer.get(i).to());
            assertThat(found.get(i).to())
                    .isBetween(found.get(i).from(), outer.get(i).to());
        }
    }

    @Test
    void withoutWordsEverySentenceStandsAlone() {
        assertThat(ALIGNER.align(chinese, List.of(), List.of())).allMatch(WordRun::isEmpty);
    }

    @Test
    void withoutSentencesThereAreNoRuns() {
        assertThat(ALIGNER.align(text(List.of()), Stream.of(HarborTalk.ENGLISH, false).words, List.of()))
                .isEmpty();
    }

    @Test
    void whatIsSureIsMostlyRight() {
        Stream stream = Stream.of(HarborTalk.ENGLISH, false);
        List<WordRun> runs = ALIGNER.align(chinese, stream.words, List.of());

        List<Integer> sure = new ArrayList<>();
        for (Bead bead : withBothSides()) {
            if (runs.get(bead.chinese().get(0)).probability() > 0.9) {
                sure.add(distance(bead, runs, stream));
            }
        }

        assertThat(sure).hasSizeGreaterThan(50);
        assertThat(sure.stream().filter(distance -> distance <= 2).count()).isGreaterThan((long) (0.95 * sure.size()));
    }

    private static double shareWithinWords(List<WordRun> runs, Stream stream, int words) {
        List<Bead> beads = withBothSides();
        return beads.stream()
                        .filter(bead -> distance(bead, runs, stream) <= words)
                        .count()
                / (double) beads.size();
    }

    private static List<Bead> withBothSides() {
        return HarborTalk.GOLD.stream().filter(bead -> !bead.isNull()).toList();
    }

    private static int distance(Bead bead, List<WordRun> runs, Stream stream) {
        WordRun run = runs.get(bead.chinese().get(0));
        return run.isEmpty()
                ? Integer.MAX_VALUE
                : Math.abs(run.from() - stream.starts.get(bead.english().get(0)));
    }

    private static SegmentedText text(List<Sentence> sentences) {
        return new SegmentedText(new Source("talk", Language.CHINESE, ""), sentences, List.of());
    }

    private record Stream(List<SpokenWord> words, List<Integer> starts) {
        static Stream of(List<Sentence> sentences, boolean isBare) {
            List<SpokenWord> words = new ArrayList<>();
            List<Integer> starts = new ArrayList<>();
            for (Sentence sentence : sentences) {
                starts.add(words.size());
                boolean isEvent = sentence.kind() == Sentence.Kind.EVENT;
                List<String> parts = isEvent
                        ? List.of(sentence.text())
                        : List.of(sentence.text().split(" ", -1));
                for (String part : parts) {
                    String written = isBare && !isEvent ? bare(part) : part;
                    if (!written.isEmpty()) {
                        long start = words.size() * WORD_MILLIS;
                        words.add(new SpokenWord(
                                written, new Span(0, 1), new TimeRange(start, start + WORD_MILLIS), false));
                    }
                }
            }
            return new Stream(words, starts);
        }

        private static String bare(String word) {
            return word.replaceAll("[^\\p{L}\\p{Nd}'’]", "").toLowerCase(java.util.Locale.ROOT);
        }
    }
}
