package org.duizhao.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.duizhao.bitext.Language;
import org.duizhao.bitext.Subtitle;
import org.duizhao.bitext.TimeRange;
import org.duizhao.pipeline.SubtitleFiles;
import org.duizhao.write.subtitle.SubtitleExporter;
import org.duizhao.write.subtitle.SubtitleFormat;
import org.duizhao.write.subtitle.SubtitleOptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The sample talk's Chinese as subtitles, merged with its English captions. */
class SubtitleMergeTest {
    private static final Path TALK = Path.of("corpora/harbor-talk");
    private static final Path ENGLISH = TALK.resolve("talk.en.srt");

    @TempDir
    private static Path folder;

    private static Path chinese = folder;

    @BeforeAll
    static void makeChineseSubtitles() throws IOException {
        Run made = Run.of("subtitle", "make", TALK.resolve("talk.zh.md"), TALK.resolve("talk.en.vtt"));
        chinese = Files.writeString(folder.resolve("talk.zh.srt"), made.out());
    }

    @Test
    void everyChineseCueKeepsItsTimesAndLines() {
        List<Subtitle> merged =
                cues(Run.of("subtitle", "merge", chinese, ENGLISH).out());

        assertThat(merged.stream().filter(cue -> !cue.chinese().isEmpty()).map(cue -> cue.chinese() + " " + cue.time()))
                .containsExactlyElementsOf(read(chinese).stream()
                        .map(cue -> cue.chinese() + " " + cue.time())
                        .toList());
        assertThat(merged.stream().filter(Subtitle::isBilingual).count()).isGreaterThan((long) (0.95 * merged.size()));
    }

    @Test
    void aShiftADriftAndACutChangeFewBeads() {
        List<Subtitle> disturbed = new ArrayList<>();
        for (Subtitle cue : read(chinese)) {
            long start = cue.time().startMillis();
            if (start < 300_000 || start >= 320_000) {
                long cut = start < 300_000 ? 0 : 20_000;
                disturbed.add(cue.at(
                        new TimeRange(moved(start - cut), moved(cue.time().endMillis() - cut))));
            }
        }
        Path other = write(disturbed, "other.zh.srt");

        List<String> before =
                beads(cues(Run.of("subtitle", "merge", chinese, ENGLISH).out()));
        Run run = Run.of("subtitle", "merge", other, ENGLISH);
        List<String> after = beads(cues(run.out()));

        List<String> same = new ArrayList<>(before);
        same.retainAll(after);
        assertThat(same.size()).isGreaterThan((int) (0.95 * before.size()));
        assertThat(run.messages())
                .filteredOn(line -> line.startsWith("Chinese ") && line.contains("English time = 0.95"))
                .hasSize(2);
    }

    @Test
    void ofAFileInTwoLanguagesOnlyTheLinesOfItsOwnAreUsed() {
        Path both = write(cues(Run.of("subtitle", "merge", chinese, ENGLISH).out()), "both.srt");

        Run apart = Run.of("subtitle", "merge", chinese, both);
        Run again = Run.of("subtitle", "merge", both, both);

        assertThat(apart.exitCode()).isZero();
        List<Subtitle> expected = read(both);
        List<String> right = beads(expected);
        right.retainAll(beads(cues(again.out())));
        assertThat(right.size()).isGreaterThan((int) (0.9 * expected.size()));
    }

    @Test
    void formatsAndOrdersAreThoseOfMake() {
        Run run = Run.of("subtitle", "merge", chinese, ENGLISH, "--show", "en,zh", "-f", "ass,vtt", "-d", folder);

        assertThat(run.exitCode()).isZero();
        assertThat(folder)
                .isDirectoryContaining("glob:**/talk.en-zh.ass")
                .isDirectoryContaining("glob:**/talk.en-zh.vtt");
    }

    @Test
    void aFileWithoutChineseIsRefused() {
        Run run = Run.of("subtitle", "merge", ENGLISH, ENGLISH);

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.messages()).singleElement().asString().contains("there is no Chinese in it");
    }

    private static long moved(long millis) {
        return Math.round(millis * 25 / 23.976) + 41_700;
    }

    private static List<String> beads(List<Subtitle> cues) {
        return new ArrayList<>(
                cues.stream().map(cue -> cue.chinese() + "|" + cue.english()).toList());
    }

    private static List<Subtitle> cues(String subRip) {
        try {
            return read(Files.writeString(folder.resolve("merged.srt"), subRip));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static List<Subtitle> read(Path file) {
        return SubtitleFiles.read(file, Optional.empty());
    }

    private static Path write(List<Subtitle> cues, String name) {
        SubtitleOptions options = new SubtitleOptions("", List.of(Language.CHINESE, Language.ENGLISH), false);
        SubtitleExporter.write(cues, SubtitleFormat.SRT, options, folder.resolve(name));
        return folder.resolve(name);
    }
}
