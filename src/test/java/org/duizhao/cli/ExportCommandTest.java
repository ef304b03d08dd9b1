package org.duizhao.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.duizhao.tmx.TmxReader;
import org.duizhao.workspace.Workspace;
import org.duizhao.write.DemoTalk;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ExportCommandTest {
    @TempDir
    private Path folder;

    private Path workspace = Path.of("");

    @BeforeEach
    void makeAWorkspace() {
        workspace = folder.resolve("library.duizhao");
        Workspace.create(workspace, DemoTalk.bilingual(), "0.1.0");
    }

    @Test
    void theEndingOfAFileTellsItsFormat() throws IOException {
        Path tmx = folder.resolve("memory.tmx.gz");
        Path page = folder.resolve("page.html");

        Run run = Run.of("export", workspace, "-o", tmx, "-o", page);

        assertThat(run.exitCode()).isZero();
        assertThat(run.err()).contains("wrote " + tmx + ": 23 units", "wrote " + page + ": 26 units");
        try (TmxReader units = TmxReader.open(tmx)) {
            assertThat(units).toIterable().hasSize(23);
        }
    }

    @Test
    void aDashIsStandardOutput() {
        Run run = Run.of("export", workspace, "-f", "ladder", "-o", "-");

        assertThat(run.exitCode()).isZero();
        assertThat(run.lines()).hasSize(26).first().isEqualTo("[0]:[0]");
    }

    @Test
    void filesThatAreThereAreReplacedOnlyByForce() throws IOException {
        Path there = Files.writeString(folder.resolve("library.tsv"), "mine");

        Run refused = Run.of("export", workspace, "-f", "tmx,tsv", "-d", folder);
        assertThat(refused.exitCode()).isEqualTo(2);
        assertThat(refused.messages())
                .containsExactly("duizhao: " + there + ": this is there already; take --force to replace it");
        assertThat(there).hasContent("mine");
        assertThat(folder.resolve("library.tmx")).doesNotExist();

        assertThat(Run.of("export", workspace, "-f", "tmx,tsv", "-d", folder, "--force")
                        .exitCode())
                .isZero();
        assertThat(there).content().startsWith("chinese_ids");
    }

    @Test
    void theReportSaysWhatWasLeftOutAndWhy() throws IOException {
        Path report = folder.resolve("report.json");
        Run.of("confirm", workspace, "2-5");

        Run run = Run.of("export", workspace, "-f", "tmx", "-o", "-", "--status", "confirmed", "--report", report);

        assertThat(run.exitCode()).isZero();
        assertThat(run.err()).contains("wrote tmx: 4 units", "b1: [音乐] [MUSIC] (its status was not asked for)");
        assertThat(report).content().contains("\"units\": 4", "\"other-status\": 19", "\"no-counterpart\": 3");
    }

    @Test
    void whatCannotBeExportedIsRefusedBeforeAnythingIsWritten() {
        assertRefused(Run.of("export", workspace), "no format was asked for; ");
        assertRefused(Run.of("export", workspace, "-o", folder.resolve("talk.pdf")), "tells no format; ");
        assertRefused(
                Run.of("export", workspace, "-f", "tmx,tsv", "-o", "-"), "it takes one format that is one file; ");
        assertRefused(Run.of("export", workspace, "-o", "other.duizhao"), "it is a workspace already; ");
        assertRefused(
                Run.of("export", workspace, "-f", "tsv", "--min-confidence", "2"), "there is no confidence of 2.0; ");
        assertThat(Run.of("export", workspace, "-f", "tsv", "--status", "sure").err())
                .contains("'sure' is no status of a bead");
        assertThat(Run.of("export", workspace, "-f", "tmx", "--split-size", "big")
                        .err())
                .contains("'big' is not a size such as 500K or 10M");
        assertThat(folder).isDirectoryNotContaining("glob:**.t*");
    }

    private static void assertRefused(Run run, String message) {
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.messages()).singleElement().asString().contains(message);
    }
}
