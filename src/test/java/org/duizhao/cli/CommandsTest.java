package org.duizhao.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CommandsTest {
    private static final Path TALK = Path.of("corpora/harbor-talk");
    private static final Path CHINESE = TALK.resolve("talk.zh.md");
    private static final Path ENGLISH = TALK.resolve("talk.en.md");
    private static final Path STORIES = Path.of("src/test/resources/golden/gold-folders/stories");
    private static final Path TALKS = Path.of("src/test/resources/golden/gold-folders/talks");
    private static final Path GLOSSARY = Path.of("glossary/ai.csv");

    @TempDir
    private Path folder;

    @Test
    void alignWritesAFileForEveryFormatAndSaysSo() throws IOException {
        Path out = folder.resolve("new/out");

        Run run = Run.of("align", CHINESE, ENGLISH, "-g", GLOSSARY, "--export", "tmx,html,TSV,ladder", "-d", out);

        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).isEmpty();
        assertThat(filesOf(out)).containsExactly("talk.html", "talk.ladder", "talk.tmx", "talk.tsv");
        assertThat(run.err())
                .contains(
                        "157 Chinese and 177 English sentences",
                        "13 of them misheard",
                        "wrote " + out.resolve("talk.tmx"))
                .contains("talk.zh.md:1:1: set aside (introduction before the transcript)");
    }

    @Test
    void thePersonSaysWhichPartOfEachTextIsTheTalk() {
        Run sentences = Run.of("segment", CHINESE, "--from", "今晚的主题叫", "--to", "做过演示");
        Run table =
                Run.of("align", CHINESE, ENGLISH, "--to", "做过演示", "--english-keep", "--english-to", "slept well since");

        assertThat(sentences.lines().get(0)).isEqualTo("大家晚上好，欢迎来到 Harbor Talk，我是今晚的主持人 Owen Hartley。");
        assertThat(sentences.err())
                .contains(
                        "set aside (before the start that was asked for)",
                        "set aside (after the end that was asked for)");
        assertThat(table.exitCode()).isZero();
        assertThat(table.err()).contains("talk.en.md:").contains("set aside (after the end that was asked for)");
        assertThat(table.lines()).hasSizeLessThan(30);
    }

    @Test
    void wordsThatAreNotInTheTextBeginNoTalk() {
        Run run = Run.of("segment", CHINESE, "--from", "不在里面的话");

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains("talk.zh.md: the words \"不在里面的话\" do not stand in it; copy them");
    }

    @Test
    void outputIsInTheScriptThatIsAskedFor() {
        Run sentences = Run.of("segment", CHINESE, "--script", "traditional");
        Run table = Run.of("align", CHINESE, ENGLISH, "-g", GLOSSARY, "--script", "traditional");

        assertThat(sentences.lines()).contains("今晚的主題叫“從演示到生產”。");
        assertThat(table.out()).contains("今晚的主題叫“從演示到生產”。").contains("提示词=prompt");
        assertThat(table.err()).contains("13 of them misheard");
    }

    @Test
    void traditionalTextIsAlignedAsSimplifiedTextIs() throws IOException {
        Path traditional = folder.resolve("talk.zh.md");
        Run converted = Run.of("segment", CHINESE, "--script", "traditional");
        Files.writeString(traditional, String.join("\n\n", converted.lines()));
        Path simplified = folder.resolve("simplified.zh.md");
        Files.writeString(
                simplified, String.join("\n\n", Run.of("segment", CHINESE).lines()));

        assertThat(beads(Run.of("align", traditional, ENGLISH))).isEqualTo(beads(Run.of("align", simplified, ENGLISH)));
    }

    private static List<String> beads(Run run) {
        return run.lines().stream()
                .map(line -> line.split("\t", -1))
                .map(cells -> cells[0] + ":" + cells[1])
                .toList();
    }

    @Test
    void alignPrintsTheTableWhereNothingIsExported() {
        Run run = Run.of("align", CHINESE, ENGLISH);

        assertThat(run.exitCode()).isZero();
        assertThat(run.lines().get(0)).startsWith("chinese_ids\tenglish_ids\ttype\tprobability\t");
        assertThat(run.lines().get(1)).contains("[音乐]\t[MUSIC PLAYING]");
        assertThat(run.lines().stream().skip(1).mapToInt(line -> ids(line, 0)).sum())
                .isEqualTo(157);
        assertThat(run.lines().stream().skip(1).mapToInt(line -> ids(line, 1)).sum())
                .isEqualTo(177);
    }

    @Test
    void alignWorksWithoutEnglish() {
        Run run = Run.of("align", CHINESE, "-g", GLOSSARY);

        assertThat(run.exitCode()).isZero();
        assertThat(run.lines()).hasSize(158);
        assertThat(run.lines().get(16)).endsWith("; Cloud→Claude=Claude\t我手上有大约20份扫描件、一段差不多两页长的提示词，然后就是使用Claude的接口。");
    }

    @Test
    void aLadderThatWasExportedCanBeEvaluated() {
        Run.of("align", CHINESE, ENGLISH, "-e", "ladder", "-d", folder);

        Run run = Run.of("evaluate", TALK.resolve("talk.gold"), folder.resolve("talk.ladder"), "--json");

        JsonObject all = JsonParser.parseString(run.out()).getAsJsonObject().getAsJsonObject("all");
        assertThat(run.exitCode()).isZero();
        assertThat(all.get("gold").getAsInt()).isEqualTo(155);
        assertThat(all.getAsJsonObject("strict").get("f1").getAsDouble()).isBetween(0.85, 0.999);
    }

    @Test
    void goldAgainstItselfIsPerfect() {
        Path gold = TALK.resolve("talk.gold");

        Run run = Run.of("evaluate", gold, gold, "--types");

        assertThat(run.exitCode()).isZero();
        assertThat(run.lines().get(2))
                .contains("1.0000  1.0000  1.0000   1.0000  1.0000  1.0000")
                .endsWith("talk.gold");
        assertThat(run.out()).contains("1-1");
    }

    @Test
    void evaluateAlignsAFolderAndKeepsTheLaddersOnRequest() throws IOException {
        Path bench = Files.createDirectory(folder.resolve("bench"));
        Files.writeString(bench.resolve("sea.zh"), "大海是蓝色的。\n船长回家了。\n他睡着了。\n");
        Files.writeString(bench.resolve("sea.en"), "The sea is blue.\nThe captain went home and fell asleep.\n");
        Files.writeString(bench.resolve("sea.gold"), "[0]:[0]\n[1, 2]:[1]\n");
        Files.writeString(bench.resolve("rain.zh"), "下雨了。\n");
        Files.writeString(bench.resolve("rain.en"), "It is raining.\n");
        Files.writeString(bench.resolve("rain.gold"), "[0]:[0]\n");
        Path ladders = folder.resolve("ladders");

        Run run = Run.of("evaluate", bench, "--json", "--ladders", ladders);

        JsonObject json = JsonParser.parseString(run.out()).getAsJsonObject();
        assertThat(run.exitCode()).isZero();
        assertThat(json.getAsJsonArray("documents"))
                .extracting(
                        document -> document.getAsJsonObject().get("document").getAsString())
                .containsExactly("rain", "sea");
        assertThat(json.getAsJsonObject("all")
                        .getAsJsonObject("strict")
                        .get("f1")
                        .getAsDouble())
                .isCloseTo(1, within(1e-9));
        assertThat(filesOf(ladders)).containsExactly("rain.ladder", "sea.ladder");
        assertThat(ladders.resolve("sea.ladder")).hasContent("[0]:[0]\n[1, 2]:[1]\n");
    }

    @Test
    void evaluateSaysHowFarProbabilitiesOfAFolderCanBeTrusted() {
        Run table = Run.of("evaluate", STORIES);
        Run json = Run.of("evaluate", STORIES, "--json");

        JsonObject reliability =
                JsonParser.parseString(json.out()).getAsJsonObject().getAsJsonObject("reliability");
        assertThat(table.out())
                .contains("\nprobability   beads        mean   right\n", "expected calibration error: 0.");
        assertThat(reliability.getAsJsonArray("bins")).hasSize(10);
        assertThat(reliability.get("expectedCalibrationError").getAsDouble()).isBetween(0.0, 1.0);
    }

    @Test
    void evaluateKnowsNoProbabilitiesOfALadderFile() {
        Path gold = STORIES.resolve("clock.gold");

        assertThat(Run.of("evaluate", gold, gold).out()).doesNotContain("probability");
        assertThat(Run.of("evaluate", gold, gold, "--json").out()).doesNotContain("reliability");
    }

    @Test
    void fitTestsTheWeightsAndWritesThem() {
        Path weights = folder.resolve("my.weights");

        Run run = Run.of("fit", STORIES, TALKS, "-o", weights);

        assertThat(run.exitCode()).isZero();
        assertThat(run.lines()).hasSize(7);
        assertThat(run.lines().get(1))
                .isEqualTo("    gold      F1      F1    gold  proposed   right     ECE  document");
        assertThat(run.lines().get(4)).startsWith("      13  ").endsWith("  stories (all)");
        assertThat(run.messages()).containsExactly("wrote " + weights);
        assertThat(weights).content().contains("type.1-1 = ");
    }

    @Test
    void fitShowsWhatEachKindOfEvidenceIsWorth() {
        Run run = Run.of("fit", STORIES, "-o", folder.resolve("my.weights"), "--no-cross-validation", "--ablation");

        assertThat(run.exitCode()).isZero();
        assertThat(run.lines()).startsWith("    AE F1", "  stories  left out");
        assertThat(run.lines().get(2)).matches("   [01]\\.\\d{4}  nothing");
        assertThat(run.lines()).last().asString().endsWith("  structure");
    }

    @Test
    void fitCanDoWithoutTheTest() {
        Path weights = folder.resolve("my.weights");

        Run run = Run.of("fit", TALKS, "-o", weights, "--no-cross-validation");

        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).isEmpty();
        assertThat(weights).isNotEmptyFile();
    }

    @Test
    void weightsThatWereLearnedAreUsed() {
        Path weights = folder.resolve("my.weights");
        Run.of("fit", STORIES, TALKS, "-o", weights, "--no-cross-validation");

        assertThat(Run.of("align", CHINESE, ENGLISH, "--weights", weights).out())
                .isNotEqualTo(Run.of("align", CHINESE, ENGLISH).out());
        assertThat(Run.of("evaluate", TALKS, "--weights", weights).out())
                .isNotEqualTo(Run.of("evaluate", TALKS).out());
    }

    @Test
    void beadsOfAFixedLadderAreKept() throws IOException {
        Path fixed = Files.writeString(folder.resolve("confirmed.ladder"), "[20, 21]:[24]\n[5]:[]\n");

        Run run = Run.of("align", CHINESE, ENGLISH, "--fixed", fixed);

        assertThat(run.exitCode()).isZero();
        assertThat(run.lines()).anyMatch(line -> line.startsWith("20 21\t24\t2-1\t1.000\t"));
        assertThat(run.lines()).anyMatch(line -> line.startsWith("5\t\t1-0\t"));
        assertThat(Run.of("align", CHINESE, ENGLISH).lines()).noneMatch(line -> line.startsWith("20 21\t24\t"));
    }

    @Test
    void segmentPrintsTheTableOfTheGold() throws IOException {
        Run run = Run.of("segment", CHINESE, "--format", "tsv");

        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).isEqualTo(Files.readString(TALK.resolve("talk.zh.tsv")));
    }

    @Test
    void segmentPrintsASentenceALine() {
        Run run = Run.of("segment", CHINESE);

        assertThat(run.lines()).hasSize(157).contains("那一刻真的很神奇。");
    }

    @ParameterizedTest
    @CsvSource({"talk.zh.md, chinese, false", "talk.en.md, english, false", "talk.en.vtt, ENGLISH, true"})
    void theSpansOfJsonLinesPointAtTheText(String file, String language, boolean timed) throws IOException {
        String source = Files.readString(TALK.resolve(file));

        Run run = Run.of("segment", TALK.resolve(file), "-l", language, "--format", "jsonl");

        assertThat(run.exitCode()).isZero();
        assertThat(run.lines()).hasSizeGreaterThan(150).allSatisfy(line -> {
            JsonObject json = JsonParser.parseString(line).getAsJsonObject();
            String there = source.substring(
                    json.get("start").getAsInt(), json.get("end").getAsInt());
            assertThat(json.has("startMillis")).isEqualTo(timed);
            assertThat(lettersOnly(withoutCueLines(there)))
                    .isEqualTo(lettersOnly(json.get("text").getAsString()));
        });
    }

    @Test
    void theOffsetsOfAFileWithAByteOrderMarkCountBehindIt() throws IOException {
        Path file = Files.writeString(folder.resolve("talk.txt"), "\uFEFF海是蓝的。天也是。\n");

        Run run = Run.of("segment", file, "-f", "jsonl");

        assertThat(run.lines().get(1)).contains("\"text\":\"天也是。\",\"start\":5,\"end\":9");
    }

    @Test
    void termsFindListsEveryTermWithItsContext() {
        Run run = Run.of("terms", "find", CHINESE, "-g", GLOSSARY);

        assertThat(run.exitCode()).isZero();
        assertThat(run.lines().get(0)).isEqualTo("id\tspeaker\tfound\tzh\ten\tmisheard\tcontext");
        assertThat(run.lines())
                .contains("15\tMaren Solberg\tCloud\tClaude\tClaude\tyes\t…长的提示词，然后就是使用Cloud的接口。")
                .contains("27\tMaren Solberg\t幻觉\t幻觉\thallucination\tno\t第二点是，幻觉在单据上的样子很不一样。");
    }

    @Test
    void termsFindCanBeLimitedToWhatWasMisheard() {
        Run run = Run.of("terms", "find", CHINESE, "-g", GLOSSARY, "--misheard");

        assertThat(run.lines()).hasSize(14);
        assertThat(run.lines().stream().skip(1)).allMatch(line -> line.split("\t", -1)[5].equals("yes"));
        assertThat(run.err()).contains("13 of them misheard");
    }

    @Test
    void theContextOfATermIsWholeCharactersInOneCell() throws IOException {
        Path talk = Files.writeString(folder.resolve("talk.txt"), "😀一二三四五六七八九十一幻觉\t一二三四五六七八九十😀很少。\n");

        Run run = Run.of("terms", "find", talk, "-g", GLOSSARY);

        assertThat(run.lines().get(1)).endsWith("\tno\t…一二三四五六七八九十一幻觉 一二三四五六七八九十…");
    }

    @Test
    void proposedTermsArePrintedAndBecomeAGlossaryThatOtherCommandsRead() throws IOException {
        Path proposed = folder.resolve("proposed.csv");

        Run run = Run.of("terms", "extract", CHINESE, ENGLISH, "--limit", "150", "-o", proposed);

        assertThat(run.exitCode()).isZero();
        assertThat(run.messages()).contains("wrote " + proposed + ": 150 entries");
        assertThat(run.lines()).hasSize(151);
        assertThat(run.lines().get(0)).isEqualTo("rank\ttermhood\tzh\ten\tcount\tids\tmisheard\texample");
        assertThat(Files.readAllLines(proposed)).contains("审计日志,audit log,,,proposed");
        assertThat(Run.of("terms", "find", CHINESE, "-g", proposed, "--misheard")
                        .lines())
                .anyMatch(line -> line.contains("\tChatGBT\tChatGPT\tChatGPT\tyes\t"));
    }

    @Test
    void proposedTermsAreObjectsOfJsonIfWanted() {
        Run run = Run.of("terms", "extract", CHINESE, ENGLISH, "-g", GLOSSARY, "--limit", "3", "--format", "jsonl");

        assertThat(run.lines())
                .hasSize(3)
                .allMatch(line -> line.startsWith("{\"zh\":\"") && line.contains("\"examples\":[{\"zh\":\""));
    }

    @Test
    void aGlossaryGoesToAnotherFormatAndBack() throws IOException {
        Path tbx = folder.resolve("ai.tbx");

        Run exported = Run.of("terms", "export", GLOSSARY, "-f", "tbx2", "-o", tbx);
        Run imported = Run.of("terms", "import", tbx);

        assertThat(exported.exitCode()).isZero();
        assertThat(exported.messages()).hasSize(1).first().asString().matches("wrote .*ai\\.tbx: 3\\d\\d entries");
        assertThat(imported.exitCode()).isZero();
        assertThat(imported.out()).isEqualTo(Files.readString(GLOSSARY));
        assertThat(Run.of("terms", "find", CHINESE, "-g", tbx).out())
                .isEqualTo(Run.of("terms", "find", CHINESE, "-g", GLOSSARY).out());
    }

    @Test
    void whatAFormatCannotHoldIsListed() {
        Run run = Run.of("terms", "export", GLOSSARY, "-f", "omegat");

        assertThat(run.lines()).contains("幻觉\thallucination");
        assertThat(run.messages())
                .contains("  left out: Sonnet: misheard, pos, domain (OmegaT's format has no place for it)");
    }

    @Test
    void aTableWithOtherTitlesIsImportedByThem() throws IOException {
        Path table = Files.writeString(folder.resolve("list.csv"), "No.;Begriff;Bedeutung\n1;延迟;latency\n");
        Path glossary = folder.resolve("glossary.csv");

        Run run = Run.of("terms", "import", table, "--columns", "zh=Begriff,en=Bedeutung", "-o", glossary);

        assertThat(run.exitCode()).isZero();
        assertThat(glossary).hasContent("zh,en,status\n延迟,latency,approved\n");
        assertThat(run.messages())
                .containsExactly(
                        "wrote " + glossary + ": 1 entries",
                        "  left out: " + table + ":1:1: the column \"No.\" (it is none of those that --columns names)");
    }

    @Test
    void ofSeveralGlossariesOneIsMade() throws IOException {
        Path ours = Files.writeString(folder.resolve("ours.csv"), "zh,en\n幻觉,confabulation\n缆绳,rope\n");
        Path all = folder.resolve("all.csv");

        Run run = Run.of("terms", "import", ours, GLOSSARY, "-o", all);

        assertThat(run.messages())
                .anyMatch(line -> line.matches("  left out: glossary/ai.csv:\\d+:1: 幻觉 = hallucination \\(" + ours
                        + ":2:1 has it for 幻觉 = confabulation\\)"));
        assertThat(Run.of("terms", "conflicts", all).lines()).hasSize(1);
        assertThat(Run.of("terms", "find", CHINESE, "-g", all).out())
                .isEqualTo(Run.of("terms", "find", CHINESE, "-g", ours, "-g", GLOSSARY)
                        .out());
    }

    @Test
    void conflictsAreListedWithTheirPlaces() throws IOException {
        Path ours =
                Files.writeString(folder.resolve("ours.csv"), "zh,en,misheard\n幻觉,confabulation,\n蓝绳,blue rope,延迟\n");

        Run run = Run.of("terms", "conflicts", ours, GLOSSARY);

        assertThat(run.exitCode()).isZero();
        assertThat(run.lines().get(0)).isEqualTo("weight\tkind\ttext\tplace\tzh\ten\tother_place\tother_zh\tother_en");
        assertThat(run.lines())
                .anyMatch(line -> line.matches("conflict\tdifferent_english\t幻觉\t" + ours
                        + ":2:1\t幻觉\tconfabulation\tglossary/ai.csv:\\d+:1\t幻觉\thallucination"));
        assertThat(run.lines())
                .anyMatch(line -> line.startsWith("conflict\tmisheard_is_right\t延迟\t" + ours + ":3:1\t"));
        assertThat(run.messages()).containsExactly("2 conflicts and 0 notices");
        assertThat(Run.of("terms", "conflicts", ours, GLOSSARY, "--strict").exitCode())
                .isEqualTo(1);
    }

    @Test
    void theShippedGlossaryHasNoConflict() {
        assertThat(Run.of("terms", "conflicts", GLOSSARY, "--strict").exitCode())
                .isZero();
    }

    @Test
    void theVersionIsPrinted() {
        Run run = Run.of("--version");

        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).matches("duizhao \\S+\\R");
    }

    @ParameterizedTest
    @CsvSource({
        "'', duizhao align talk.zh.md talk.en.md -g glossary/ai.csv --export tmx",
        "align, duizhao align talk.zh.md talk.en.vtt > talk.tsv",
        "segment, duizhao segment talk.zh.md --format tsv > talk.tsv",
        "evaluate, duizhao evaluate corpora/harbor-talk/talk.gold out/talk.ladder",
        "fit, duizhao fit bench/novels corpora/harbor-talk -o my.weights",
        "terms find, duizhao terms find talk.zh.md -g glossary/ai.csv --misheard",
        "terms conflicts, duizhao terms conflicts ours.csv glossary/ai.csv",
        "terms import, duizhao terms import termbase.tbx -o glossary.csv",
        "terms export, duizhao terms export glossary/ai.csv -f tbx2 -o ai.tbx",
    })
    void everyHelpTextHasExamples(String command, String example) {
        Object[] arguments = Stream.concat(
                        Stream.of(command.split(" ", -1)).filter(word -> !word.isEmpty()), Stream.of("--help"))
                .toArray();

        Run run = Run.of(arguments);

        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).contains("Usage: duizhao", "Example", example);
        assertThat(run.err()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"align", "segment", "terms", "evaluate", "fit"})
    void aCompletionScriptKnowsTheCommands(String command) {
        Run run = Run.of("generate-completion");

        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).startsWith("#!/usr/bin/env bash").contains("complete -F", command);
    }

    private static List<String> filesOf(Path directory) throws IOException {
        try (Stream<Path> files = Files.list(directory)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    private static int ids(String line, int column) {
        String cell = line.split("\t", -1)[column];
        return cell.isEmpty() ? 0 : cell.split(" ", -1).length;
    }

    private static String withoutCueLines(String text) {
        return text.lines()
                .filter(line -> !line.contains("-->"))
                .map(line -> line.replaceAll("<v [^>]*>", ""))
                .collect(Collectors.joining("\n"));
    }

    private static String lettersOnly(String text) {
        return text.replaceAll("[^\\p{L}\\p{N}]", "");
    }
}
