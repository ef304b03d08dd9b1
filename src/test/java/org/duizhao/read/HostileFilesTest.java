package org.duizhao.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.duizhao.bitext.Language;
import org.duizhao.bitext.SegmentedText;
import org.duizhao.bitext.Sentence;
import org.duizhao.problem.BadInputException;
import org.duizhao.segment.Segmenter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Files that are broken, or made to take a program's time and memory, are read right or refused with one message. The
 * folder {@code hostile} holds the small ones and, in {@code outcomes.tsv}, what becomes of each.
 */
class HostileFilesTest {
    private static final Path FOLDER = Path.of("src/test/resources/hostile");
    private static final Path OUTCOMES = FOLDER.resolve("outcomes.tsv");
    private static final Segmenter CHINESE = Segmenter.of(Language.CHINESE);
    private static final Segmenter ENGLISH = Segmenter.of(Language.ENGLISH);
    private static final String TALK = "林悦：潮水退了，我们去看灯塔。\n\n";

    /** So much of one thing that what takes the square of its time would not end. */
    private static final int LENGTH = 100_000;
    /** Far more than any takes; a test that hangs fails. */
    private static final Duration HANGS = Duration.ofMinutes(1);

    @TempDir
    private Path folder;

    @Test
    void theFilesAreReadRightOrRefusedAsTheTableSays() throws IOException {
        TreeMap<String, String> outcomes = new TreeMap<>();
        try (Stream<Path> files = Files.list(FOLDER)) {
            files.filter(file -> !file.equals(OUTCOMES))
                    .forEach(file -> outcomes.put(file.getFileName().toString(), outcome(file)));
        }

        assertThat(outcomes.entrySet().stream().map(row -> row.getKey() + "\t" + row.getValue()))
                .containsExactlyElementsOf(Files.readAllLines(OUTCOMES));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a",
                "潮",
                "。",
                ".",
                "…",
                "? ",
                "（",
                "）",
                "(",
                ")",
                "\"",
                "“",
                "[",
                "【",
                "]",
                "**",
                "**a",
                "_a",
                "`",
                "`a ",
                "![a",
                "[a](",
                "<",
                "<a ",
                "<!--",
                "&",
                "&amp;",
                "|a",
                "> ",
                "- ",
                "~",
                "\\",
                ">>",
                ">> ",
                "：",
                "a: ",
                "12:30 ",
                "[音乐]",
                "\u0301",
                "e\u0301",
                "\u200D",
                "\uFEFF",
                " ",
                "\u3000",
                "😀",
                "\u1100\u1161",
                "\uD83D"
            })
    void aLineOfTheSameWithoutEndIsReadInTimeThatGrowsWithItsLength(String unit) {
        String line = TALK + unit.repeat(LENGTH / unit.length()) + "\n\n周明：好，走吧。\n";

        assertIsReadOrRefused("talk.txt", line);
        assertIsReadOrRefused("talk.md", "# 灯塔\n\n" + line);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\n",
                "）\n",
                "推荐阅读\n\n",
                "1. 潮水\n\n",
                "林悦：\n",
                "林悦\n",
                "[00:01:02] 林悦\n",
                "# 灯塔\n",
                "- 潮水\n",
                "> 潮水\n",
                "|潮|水|\n|-|-|\n",
                "完\n\n",
                "扫码关注公众号\n\n",
                "---\n\n",
                ">> LIN: \n"
            })
    void linesOfTheSameWithoutEndAreReadInTimeThatGrowsWithTheirNumber(String unit) {
        String lines = TALK + unit.repeat(LENGTH / unit.length()) + "\n\n周明：好，走吧。\n";

        assertIsReadOrRefused("talk.txt", lines);
        assertIsReadOrRefused("talk.md", lines);
    }

    @ParameterizedTest
    @MethodSource("captionsWithoutEnd")
    void captionsOfTheSameWithoutEndAreReadInTimeThatGrowsWithTheirLength(String name, String head, String unit) {
        assertIsReadOrRefused(name, head + unit.repeat(LENGTH / unit.length()));
    }

    private static Stream<Arguments> captionsWithoutEnd() {
        String subRip = "1\n00:00:01,000 --> 00:00:02,000\n潮水退了。";
        String webVtt = "WEBVTT\n\n00:00:01.000 --> 00:00:02.000\n潮水退了。";
        String events = "[Events]\nFormat: Start, End, Style, Text\n";
        String subStation = events + "Dialogue: 0:00:01.00,0:00:02.00,Default,潮水退了。";
        String json = "{\"events\": [{\"tStartMs\": 0, \"segs\": [{\"utf8\": \"潮水退了。\"}]}";
        return Stream.of(
                captions("talk.srt", subRip, "潮"),
                captions("talk.srt", subRip, "潮\n"),
                captions("talk.srt", subRip, "<"),
                captions("talk.srt", subRip, "{\\"),
                captions("talk.srt", subRip, "\n\n1\n00:00:01,000 --> 00:00:02,000\n潮"),
                captions("talk.srt", subRip, "1\n\n"),
                captions("talk.vtt", webVtt, "<v "),
                captions("talk.vtt", webVtt, "<00:00:01.500>潮"),
                captions("talk.vtt", webVtt, "- 潮\n"),
                captions("talk.vtt", webVtt, ">> "),
                captions("talk.vtt", webVtt, "\n\nNOTE 潮"),
                captions("talk.ass", subStation, "{"),
                captions("talk.ass", subStation, "{}"),
                captions("talk.ass", subStation, "\\N"),
                captions("talk.ass", subStation, "{\\rA}潮"),
                captions("talk.ass", subStation, "\nDialogue: 0:00:01.00,0:00:02.00,Default,{潮"),
                captions("talk.ass", "[Events]\nFormat: Start", ", Start"),
                captions("talk.json3", json, ", {\"segs\": [{\"utf8\": \"潮\"}]}"),
                captions("talk.json3", "{\"events\": ", "["),
                captions("talk.json3", "", "{\"events\":"));
    }

    private static Arguments captions(String name, String head, String unit) {
        return Arguments.of(name, head, unit);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<div>",
                "<p>潮水",
                "<b><i>",
                "<br>",
                "<a href=x>潮",
                "</p>",
                "<!--",
                "<table><tr><td>",
                "<tr><td>林悦<td>潮水",
                "<ul><li>",
                "潮",
                "&lt;"
            })
    void aPageOfTheSameWithoutEndIsReadInTimeThatGrowsWithItsLength(String unit) {
        assertIsReadOrRefused("talk.html", "<html><body><p>潮水退了，我们去看灯塔。" + unit.repeat(LENGTH / unit.length()));
    }

    @Test
    void aLineOfFiveMegabytesIsReadWhole() {
        String sentence = "潮水退了，我们去看灯塔。";
        int count = 5_000_000 / sentence.getBytes(StandardCharsets.UTF_8).length;

        SegmentedText text = CHINESE.segment(Transcripts.chinese("talk.txt", sentence.repeat(count)));

        assertThat(text.size()).isEqualTo(count);
        assertThat(text.sentences().get(count - 1).span().end()).isEqualTo(count * sentence.length());
    }

    @Test
    void englishWithoutASpaceIsReadInTimeThatGrowsWithItsLength() {
        String text = "The tide is out. " + "x.y!z?".repeat(LENGTH) + " We walk to the lighthouse. Ann waits.";

        assertTimeoutPreemptively(
                HANGS,
                () -> assertThat(ENGLISH.segment(Transcripts.english("talk.txt", text))
                                .sentences())
                        .extracting(Sentence::text)
                        .startsWith("The tide is out.")
                        .endsWith("Ann waits."));
    }

    @Test
    void aDocumentThatUnfoldsToMoreThanAMachineHoldsIsRefused() throws IOException {
        byte[] bomb = WordFile.of(WordFile.paragraph("潮".repeat(90_000_000))).bytes();
        Path file = Files.write(folder.resolve("talk.docx"), bomb);

        assertThat(bomb.length).isLessThan(1_000_000);
        assertThat(outcome(file)).startsWith("refused: this archive unfolds to more than 256 MiB");
    }

    @Test
    void entitiesInADocumentAreNotUnfolded() throws IOException {
        StringBuilder types = new StringBuilder("<!DOCTYPE w:document [<!ENTITY a0 '潮水潮水潮水潮水'>");
        for (int i = 1; i < 12; i++) {
            types.append("<!ENTITY a%d '%s'>".formatted(i, ("&a" + (i - 1) + ";").repeat(10)));
        }
        byte[] bomb = WordFile.ofDocument(types + "]><w:document xmlns:w="
                        + "'http://schemas.openxmlformats.org/wordprocessingml/2006/main'><w:body><w:p><w:r><w:t>&a11;"
                        + "</w:t></w:r></w:p></w:body></w:document>")
                .bytes();
        Path file = Files.write(folder.resolve("talk.docx"), bomb);

        assertThat(outcome(file)).startsWith("refused: ");
    }

    @Test
    void aDocumentNestedWithoutEndIsReadOrRefused() throws IOException {
        String body = "<w:tbl><w:tr><w:tc>".repeat(5_000)
                + WordFile.paragraph("潮水退了。")
                + "</w:tc></w:tr></w:tbl>".repeat(5_000);
        Path file = Files.write(folder.resolve("talk.docx"), WordFile.of(body).bytes());

        assertTimeoutPreemptively(HANGS, () -> assertThat(outcome(file)).matches("(?s)(?:refused|read): .*"));
    }

    private static void assertIsReadOrRefused(String name, String text) {
        assertTimeoutPreemptively(HANGS, () -> {
            try {
                SegmentedText read = CHINESE.segment(Transcripts.chinese(name, text));
                assertThat(read.isEmpty()).isFalse();
            } catch (BadInputException refused) {
                assertThat(refused).hasMessageStartingWith(name);
            }
        });
    }

    /** {@code read:} and the sentences, a bar between them, or {@code refused:} and the message behind the file's name. */
    private static String outcome(Path file) {
        try {
            List<Sentence> sentences = CHINESE.segment(TranscriptReader.read(file, Language.CHINESE))
                    .sentences();
            return "read: "
                    + String.join("|", sentences.stream().map(Sentence::text).toList());
        } catch (BadInputException refused) {
            return "refused: " + refused.problem().toString().replaceFirst("^\\Q" + file + "\\E(?::\\d+)*: ", "");
        }
    }
}
