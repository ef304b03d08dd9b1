package org.duizhao.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever is wrong with an input is said in one line, with exit code 2, and nothing is written. */
class BadInputTest {
    private static final String CHINESE_TALK = "**安娜：** 港口在北边。冬天很冷。\n\n**李雷：** 你去过吗？\n";
    private static final String ENGLISH_TALK =
            "**Anna:** The port is in the north. Winter is cold.\n\n**Li Lei:** Have you been there?\n";

    @TempDir
    private Path folder;

    private Path chinese;
    private Path english;
    private Path out;

    @BeforeEach
    void writeATalk() throws IOException {
        chinese = Files.writeString(folder.resolve("talk.zh.md"), CHINESE_TALK);
        english = Files.writeString(folder.resolve("talk.en.md"), ENGLISH_TALK);
        out = folder.resolve("out");
    }

    @Test
    void aMissingFile() throws IOException {
        Path missing = folder.resolve("none.md");

        assertRefused(align(missing, english), missing + ": there is no such file; check the name and the directory");
        assertRefused(align(chinese, missing), missing + ": there is no such file; check the name and the directory");
    }

    @Test
    void aFolderInPlaceOfAFile() throws IOException {
        assertRefused(align(folder, english), folder + ": this is a directory; name a file in it");
    }

    @Test
    void anEmptyFile() throws IOException {
        Path empty = Files.writeString(folder.resolve("empty.md"), "");
        Path blank = Files.writeString(folder.resolve("blank.md"), "\uFEFF \n\n");

        assertRefused(
                align(empty, english), empty + ": there is nothing in it; check that it was saved or downloaded whole");
        assertRefused(align(chinese, blank), blank + ": there is nothing in it; ");
    }

    @Test
    void aBinaryFile() throws IOException {
        Path binary = Files.write(folder.resolve("talk.md"), new byte[] {(byte) 0x89, 'P', 'N', 'G', 0, 0, 8, 0});

        assertRefused(align(binary, english), binary + ": this looks like a binary file, not text; save ");
    }

    @Test
    void anArchiveThatIsNoWordDocument() throws IOException {
        Path archive = Files.write(folder.resolve("talk.docx"), new byte[] {'P', 'K', 3, 4, 0, 0, 8, 0});

        assertRefused(
                align(archive, english), archive + ": this is an archive or a damaged file, not a Word document; ");
    }

    @Test
    void bytesThatAreNotOfTheEncodingThatWasNamed() throws IOException {
        byte[] talk = "# Talk\n\nAnna：港口在北边。\n".getBytes(Charset.forName("GB18030"));
        Path file = Files.write(folder.resolve("talk.gb.md"), talk);

        assertRefused(align(file, english, "--encoding", "utf-8"), file + ":3:5: this is not valid UTF-8 from here on");
    }

    @Test
    void anEncodingThatNobodyKnows() throws IOException {
        Run run = align(chinese, english, "--encoding", "gb1803");

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains("--encoding", "gb1803");
    }

    @Test
    void aTextTooShortToTellItsEncoding() throws IOException {
        Path file = Files.write(folder.resolve("talk.gb.md"), "模型".getBytes(Charset.forName("GB18030")));

        assertRefused(Run.of("segment", file), file + ": its encoding cannot be told from so little text: ");
        assertThat(Run.of("segment", file, "--encoding", "GBK").out()).isEqualTo("模型\n");
    }

    @Test
    void aRowOfAGlossaryWithoutEnglish() throws IOException {
        Path glossary = Files.writeString(folder.resolve("terms.csv"), "zh,en\n港口,port\n冬天,\n");

        assertRefused(align(chinese, english, "-g", glossary), glossary + ":3:4: ");
        assertRefused(Run.of("terms", "find", chinese, "-g", glossary), glossary + ":3:4: ");
    }

    @Test
    void aGlossaryThatIsMissing() throws IOException {
        Path missing = folder.resolve("none.csv");

        assertRefused(
                align(chinese, english, "-g", missing),
                missing + ": there is no such file; check the name and the directory");
    }

    @Test
    void aLineOfADictionaryThatIsNoEntry() throws IOException {
        Path dictionary = Files.writeString(folder.resolve("mine.u8"), "# mine\n港口\tharbour\n冬天 冬天 /winter/\n");

        assertRefused(
                align(chinese, english, "--dictionary", dictionary),
                dictionary + ":3:15: the pinyin in brackets is missing; ");
        assertRefused(
                Run.of("evaluate", folder, "--dictionary", folder.resolve("none")),
                folder.resolve("none") + ": there is no such file; ");
    }

    @Test
    void anEnglishFileGivenAsChineseAndTheReverse() throws IOException {
        assertRefused(
                align(english, english),
                english + ": this is not Chinese text, and a Chinese transcript was expected; swap the two files");
        assertRefused(
                align(chinese, chinese),
                chinese + ": this is Chinese text, and an English transcript was expected; swap the two files");
        assertRefused(Run.of("segment", english), english + ": this is not Chinese text");
        assertRefused(Run.of("segment", chinese, "-l", "english"), chinese + ": this is Chinese text");
    }

    @Test
    void anOutputFolderThatIsAFile() throws IOException {
        Path file = Files.writeString(folder.resolve("taken"), "mine");

        for (Path taken : List.of(file, file.resolve("below"))) {
            Run run = Run.of("align", chinese, english, "-e", "tmx", "-d", taken);

            assertThat(run.exitCode()).isEqualTo(2);
            assertThat(run.messages())
                    .last()
                    .asString()
                    .startsWith("duizhao: " + taken + ": the folder for the output");
            assertNothingWritten();
        }
        assertThat(file).hasContent("mine");
    }

    @Test
    void anUnknownOptionFormatOrCommand() throws IOException {
        assertMisused(align(chinese, english, "--colour"), "Unknown option: '--colour'");
        assertMisused(align(chinese, english, "-e", "pdf"), "pdf", "TMX, XLIFF, XLIFF12, HTML");
        assertMisused(Run.of("segment", chinese, "-f", "xml"), "xml", "TEXT, TSV, JSONL");
        assertMisused(Run.of("segment", chinese, "-l", "german"), "german", "CHINESE, ENGLISH");
        assertMisused(Run.of("align"), "Missing required parameter: 'ZH'");
        assertMisused(Run.of("terms", "find", chinese), "--glossary");
        assertMisused(Run.of());
        assertMisused(Run.of("terms"));
    }

    @Test
    void anUnknownCommand() throws IOException {
        Run run = Run.of("polish", chinese);

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).startsWith("Unmatched arguments from index 0: 'polish'");
        assertThat(run.out()).isEmpty();
        assertNothingWritten();
    }

    @Test
    void captionsThatAreNotWhatTheirNameSays() throws IOException {
        Path subtitles = Files.writeString(folder.resolve("talk.vtt"), "00:01.000 --> 00:02.000\n港口\n");

        Path json = Files.writeString(folder.resolve("talk.json3"), "{\"events\": [");

        assertRefused(align(subtitles, english), subtitles + ":1:1: a WebVTT file begins with WEBVTT; ");
        assertRefused(align(json, english), json + ":1:13: this is not well-formed JSON of captions; ");
    }

    @Test
    void aLadderThatIsMalformed() throws IOException {
        Path gold = Files.writeString(folder.resolve("talk.gold"), "[0]:[0]\n[1:[1]\n");
        Path ladder = Files.writeString(folder.resolve("talk.ladder"), "[0]:[0]\n");

        assertRefused(Run.of("evaluate", gold, ladder), gold + ":2:3: expected \",\"");
        assertRefused(
                Run.of("evaluate", ladder), ladder + ": this is one ladder, and there is none to score against it");
    }

    @Test
    void aFolderWithoutGoldOrWithoutTheTextsOfItsGold() throws IOException {
        Path empty = Files.createDirectory(folder.resolve("bench"));
        assertRefused(Run.of("evaluate", empty), empty + ": there is no gold in this folder; ");

        Files.writeString(empty.resolve("sea.gold"), "[0]:[0]\n");
        assertRefused(
                Run.of("evaluate", empty, "--ladders", out), empty.resolve("sea.zh") + ": there is no such file; ");
    }

    @Test
    void aFolderOfWhichOneTextIsWrongKeepsNoLadders() throws IOException {
        Path bench = Files.createDirectory(folder.resolve("bench"));
        for (String name : List.of("rain", "sea")) {
            Files.writeString(bench.resolve(name + ".zh"), "下雨了。\n");
            Files.writeString(bench.resolve(name + ".en"), "It is raining.\n");
            Files.writeString(bench.resolve(name + ".gold"), name.equals("sea") ? "0:0\n" : "[0]:[0]\n");
        }

        assertRefused(
                Run.of("evaluate", bench, "--ladders", out), bench.resolve("sea.gold") + ":1:1: expected \"[\"; ");
    }

    @Test
    void weightsThatAreMissingOrMalformed() throws IOException {
        Path missing = folder.resolve("none.weights");
        Path weights = Files.writeString(folder.resolve("my.weights"), "# mine\nfine.type.1-1 = high\n");
        Path bench = Files.createDirectory(folder.resolve("bench"));
        Files.writeString(bench.resolve("sea.gold"), "[0]:[0]\n");

        assertRefused(align(chinese, english, "--weights", missing), missing + ": there is no such file; ");
        assertRefused(align(chinese, english, "--weights", weights), weights + ":2: \"high\" is not a number; ");
        assertRefused(Run.of("evaluate", bench, "--weights", weights), weights + ":2: \"high\" is not a number; ");
    }

    @Test
    void aFixedLadderThatIsMalformedOrOfOtherTexts() throws IOException {
        Path ladder = Files.writeString(folder.resolve("talk.ladder"), "[0]:[0]\n[1]:1\n");
        assertRefused(align(chinese, english, "--fixed", ladder), ladder + ":2:5: expected \"[\"");

        Files.writeString(ladder, "[2]:[3]\n");
        assertRefused(
                align(chinese, english, "--fixed", ladder), "fixed bead [2]:[3]: it leaves the texts; fix beads of ");
    }

    @Test
    void aFitWithoutOutputOrGoldOrWithOneTextToTest() throws IOException {
        Path bench = Files.createDirectory(folder.resolve("bench"));
        Path weights = folder.resolve("fitted.weights");

        assertMisused(Run.of("fit", bench), "Missing required option: '--output=FILE'");
        assertMisused(Run.of("fit", "-o", weights), "Missing required parameter: 'GOLD'");
        assertRefused(Run.of("fit", bench, "-o", weights), bench + ": there is no gold in this folder; ");

        Files.writeString(bench.resolve("rain.gold"), "[0]:[0]\n");
        assertRefused(Run.of("fit", bench, "-o", weights), bench.resolve("rain.zh") + ": there is no such file; ");

        Files.writeString(bench.resolve("rain.zh"), "下雨了。\n");
        Files.writeString(bench.resolve("rain.en"), "It is raining.\n");
        assertRefused(
                Run.of("fit", bench, "-o", weights),
                "bench/rain: there is no other text to learn from when this one is left out; ");
        assertRefused(
                Run.of("fit", bench, "-o", folder.resolve("none/my.weights"), "--no-cross-validation"),
                folder.resolve("none/my.weights") + ": cannot be written: its folder does not exist; ");
    }

    private Run align(Path first, Path second, Object... more) {
        Stream<Object> fixed = Stream.of("align", first, second, "--export", "tmx,html,tsv,ladder", "-d", out);
        return Run.of(Stream.concat(fixed, Stream.of(more)).toArray());
    }

    /** One line of a message and nothing else. */
    private void assertRefused(Run run, String message) throws IOException {
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.messages()).singleElement().asString().startsWith("duizhao: " + message);
        assertThat(run.out()).isEmpty();
        assertNothingWritten();
    }

    /** The command line was wrong: the message and how to use the command. */
    private void assertMisused(Run run, String... message) throws IOException {
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains("Usage: duizhao");
        assertThat(List.of(message)).allSatisfy(part -> assertThat(run.err()).contains(part));
        assertThat(run.out()).isEmpty();
        assertNothingWritten();
    }

    private void assertNothingWritten() throws IOException {
        Set<String> ours = Set.of(
                "talk.zh.md",
                "talk.en.md",
                "empty.md",
                "blank.md",
                "talk.md",
                "talk.gb.md",
                "terms.csv",
                "mine.u8",
                "taken",
                "talk.docx",
                "talk.json3",
                "talk.vtt",
                "talk.gold",
                "talk.ladder",
                "my.weights",
                "bench");
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files.map(file -> file.getFileName().toString()).collect(Collectors.toSet()))
                    .isSubsetOf(ours);
        }
        assertThat(Files.readString(chinese, UTF_8)).isEqualTo(CHINESE_TALK);
    }
}
