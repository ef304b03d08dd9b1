package org.duizhao.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The command over the gold alignment of the sample talk. */
class TermsCheckTest {
    private static final Path TALK = Path.of("corpora/harbor-talk");

    @TempDir
    private Path folder;

    /** The English says them as “labeled”, “rolls back” and “tool call”, or not at all. */
    @Test
    void whatIsMissingOrInAnotherFormIsWhatTheGoldSaysAndNothingElse() {
        List<String> places = check("--only", "missing,inconsistent", "--format", "tsv").lines().stream()
                .skip(1)
                .map(line -> line.split("\t", -1))
                .map(cells -> cells[7] + " " + cells[8] + " " + cells[0])
                .toList();

        assertThat(places)
                .containsExactly(
                        "80 护栏 note",
                        "84 数据标注 warning",
                        "89 回滚 warning",
                        "91 工具调用 warning",
                        "118 护城河 note",
                        "118 创业者 note");
    }

    @Test
    void theTableTellsThePlaceOfEachFinding() {
        Run run = check();

        assertThat(run.exitCode()).isZero();
        assertThat(run.lines())
                .contains("corpora/harbor-talk/talk.zh.md:99:181: warning (inconsistent, b87): “rolls back” for 回滚:"
                        + " “rolls back” 1× (b87); say “rollback”, or admit “rolls back” in the glossary");
        assertThat(run.messages()).contains("0 errors, 3 warnings, 4 notes");
    }

    @ParameterizedTest
    @CsvSource({
        "error, 0",
        "warning, 1",
        "note, 1",
        "missing, 1",
        "number, 0",
        "'forbidden,same-english', 1",
        "SAME_ENGLISH, 1",
    })
    void failOnReturnsOneIfSuchAFindingIsReported(String filter, int exitCode) {
        assertThat(check("--fail-on", filter).exitCode()).isEqualTo(exitCode);
    }

    @Test
    void whatIsNotReportedCannotFail() {
        assertThat(check("--only", "number", "--fail-on", "note").exitCode()).isZero();
    }

    @Test
    void anUnknownKindIsRefusedWithThoseThatThereAre() {
        Run run = check("--fail-on", "everything");

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains("expected one of error, warning, note, missing, forbidden");
    }

    @Test
    void aFileIsWrittenInPlaceOfStandardOutput() throws IOException {
        Path file = folder.resolve("findings.json");

        Run run = check("--format", "json", "--output", file.toString());

        assertThat(run.out()).isEmpty();
        assertThat(JsonParser.parseString(Files.readString(file)).getAsJsonArray())
                .hasSize(7);
    }

    private static Run check(String... options) {
        List<Object> arguments = new ArrayList<>(List.of(
                "terms",
                "check",
                TALK.resolve("talk.zh.md"),
                TALK.resolve("talk.en.md"),
                "-g",
                "glossary/ai.csv",
                "--fixed",
                TALK.resolve("talk.gold")));
        Stream.of(options).forEach(arguments::add);
        return Run.of(arguments.toArray());
    }
}
