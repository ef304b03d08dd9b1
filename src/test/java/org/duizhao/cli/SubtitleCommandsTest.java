package org.duizhao.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SubtitleCommandsTest {
    private static final Path TALK = Path.of("corpora/harbor-talk");
    private static final Path CHINESE = TALK.resolve("talk.zh.md");
    private static final Path ENGLISH = TALK.resolve("talk.en.vtt");

    @TempDir
    private Path folder;

    @Test
    void makeWritesAFileForEveryFormatNamedAfterItsLanguages() {
        Run run =
                Run.of("subtitle", "make", CHINESE, ENGLISH, "--show", "zh,en", "-f", "srt,vtt,ass,ttml", "-d", folder);

        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).isEmpty();
        assertThat(folder)
                .isDirectoryContaining("glob:**/talk.zh-en.srt")
                .isDirectoryContaining("glob:**/talk.zh-en.vtt")
                .isDirectoryContaining("glob:**/talk.zh-en.ass")
                .isDirectoryContaining("glob:**/talk.zh-en.ttml");
        assertThat(run.err()).contains("not shown, a heading: ").contains("mean confidence 0.");
    }

    @Test
    void everyLimitThatIsNotKeptIsListed() throws IOException {
        Run made = Run.of("subtitle", "make", CHINESE, ENGLISH);
        Path file = Files.writeString(folder.resolve("talk.zh.srt"), made.out());

        Run checked = Run.of("subtitle", "check", file);

        long listed = made.messages().stream()
                .filter(line -> line.startsWith("limit not kept: "))
                .count();
        assertThat(checked.lines()).hasSize((int) listed + 1);
        assertThat(listed).isLessThan(10);
    }

    @Test
    void timeSaysWhenEachSentenceIsSaid() {
        Run run = Run.of("subtitle", "time", CHINESE, ENGLISH);

        assertThat(run.lines().get(0)).isEqualTo("id\tstart\tend\tprobability\tenglish\ttext");
        assertThat(run.lines().get(2)).startsWith("1\t7.162\t").contains("\tyes\t大家晚上好");
    }

    @Test
    void timesAreScoredAgainstGold() throws IOException {
        Path gold = Files.writeString(
                folder.resolve("gold.tsv"), "zh_id\tstart\tend\n1\t7.5\t14\n2\t18.159\t27\n3\t99\t100\n");

        Run run = Run.of("subtitle", "time", CHINESE, ENGLISH, "--gold", gold);

        assertThat(run.lines().get(1)).startsWith("3\t3\t0.34\t0.667\t0.667\t");
    }

    @Test
    void goldOfAnotherFormIsRefusedWithItsPlace() throws IOException {
        Path gold = Files.writeString(folder.resolve("gold.tsv"), "zh_id\tstart\tend\n1\tsoon\t14\n");

        Run run = Run.of("subtitle", "time", CHINESE, ENGLISH, "--gold", gold);

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.messages())
                .singleElement()
                .asString()
                .startsWith("duizhao: " + gold + ":2:1: a row of gold times");
    }

    @Test
    void englishWithoutTimesIsRefused() {
        Run run = Run.of("subtitle", "make", CHINESE, TALK.resolve("talk.en.md"));

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.messages())
                .singleElement()
                .asString()
                .contains("the English has no times; name a file of captions");
    }

    @Test
    void checkPrintsJsonAndFailsOnWhatItIsTold() throws IOException {
        Path file = srt("1\n00:00:00,000 --> 00:00:00,400\n好。\n\n2\n00:00:00,300 --> 00:00:02,000\n再来。\n");

        Run json = Run.of("subtitle", "check", file, "--format", "json", "--fail-on", "too-short,empty");
        Run fine = Run.of("subtitle", "check", file, "--fail-on", "too-long");
        Run any = Run.of("subtitle", "check", file, "--fail-on", "any");
        Run unknown = Run.of("subtitle", "check", file, "--fail-on", "ugly");

        assertThat(json.exitCode()).isEqualTo(1);
        assertThat(JsonParser.parseString(json.out()).getAsJsonArray())
                .extracting(problem -> problem.getAsJsonObject().get("problem").getAsString())
                .containsExactly("too-short", "overlap");
        assertThat(fine.exitCode()).isZero();
        assertThat(any.exitCode()).isEqualTo(1);
        assertThat(unknown.exitCode()).isEqualTo(2);
    }

    @Test
    void shiftMovesEveryTimeAndChangesNoText() throws IOException {
        Path file = srt("1\n00:00:01,000 --> 00:00:02,000\n好。\nFine.\n\n2\n00:01:40,000 --> 00:01:42,000\n再来。\n");

        Run later = Run.of("subtitle", "shift", file, "--by", "2.5", "--show", "zh,en");
        Run slower = Run.of("subtitle", "shift", file, "--from-rate", "25", "--to-rate", "23.976");
        Run before = Run.of("subtitle", "shift", file, "--by", "-1.5");

        assertThat(later.lines())
                .containsSubsequence("00:00:03,500 --> 00:00:04,500", "好。", "Fine.", "00:01:42,500 --> 00:01:44,500");
        assertThat(slower.lines()).contains("00:01:44,271 --> 00:01:46,356");
        assertThat(before.lines()).contains("00:00:00,000 --> 00:00:00,500");
    }

    @Test
    void whatIsNoSubtitleFileIsRefused() {
        Run run = Run.of("subtitle", "check", CHINESE);

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.messages()).singleElement().asString().contains("this is no subtitle file");
    }

    @Test
    void speakersStandBeforeTheFirstLineOfATurnOrInTags() {
        List<String> prefixed = Run.of("subtitle", "make", CHINESE, ENGLISH, "--speakers", "prefix")
                .lines();
        List<String> dashed = Run.of("subtitle", "make", CHINESE, ENGLISH, "--speakers", "dash")
                .lines();

        assertThat(prefixed).anyMatch(line -> line.startsWith("Maren Solberg："));
        assertThat(dashed).anyMatch(line -> line.startsWith("－"));
    }

    private Path srt(String text) throws IOException {
        return Files.writeString(folder.resolve("talk.srt"), text);
    }
}
