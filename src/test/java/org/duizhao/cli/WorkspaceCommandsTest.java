package org.duizhao.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.duizhao.bitext.BeadStatus;
import org.duizhao.workspace.Workspace;
import org.duizhao.workspace.edit.Judgement;
import org.duizhao.workspace.edit.Regrouping;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WorkspaceCommandsTest {
    private static final Path TALK = Path.of("corpora/harbor-talk");

    @TempDir
    private static Path made;

    @TempDir
    private Path folder;

    private Path file;

    @BeforeAll
    static void alignTheTalk() {
        Path workspace = made.resolve("talk.duizhao");
        Run run = Run.of(
                "align",
                TALK.resolve("talk.zh.md"),
                TALK.resolve("talk.en.md"),
                "-g",
                "glossary/ai.csv",
                "-o",
                workspace);

        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).isEmpty();
        assertThat(run.messages()).contains("wrote " + workspace);
    }

    @BeforeEach
    void copyTheWorkspace() throws IOException {
        file = Files.copy(made.resolve("talk.duizhao"), folder.resolve("talk.duizhao"));
    }

    @Test
    void aWorkspaceIsCheckedAsTheTwoTextsAreByItsOwnTermsOrByAGlossary() {
        String ofTexts = Run.of(
                        "terms",
                        "check",
                        TALK.resolve("talk.zh.md"),
                        TALK.resolve("talk.en.md"),
                        "-g",
                        "glossary/ai.csv")
                .out();

        assertThat(ofTexts.lines()).hasSizeGreaterThan(3);
        assertThat(Run.of("terms", "check", file).out()).isEqualTo(ofTexts);
        assertThat(Run.of("terms", "check", file, "-g", "glossary/ai.csv").out())
                .isEqualTo(ofTexts);
    }

    @Test
    void whatIsNoWorkspaceIsNotCheckedAlone() {
        Run text = Run.of("terms", "check", TALK.resolve("talk.zh.md"));
        Run fixed = Run.of("terms", "check", file, "--fixed", TALK.resolve("talk.gold"));

        assertThat(text.exitCode()).isEqualTo(2);
        assertThat(text.err()).contains("this is no workspace of Duizhao");
        assertThat(fixed.exitCode()).isEqualTo(2);
        assertThat(fixed.err()).contains("Name the English, too");
    }

    @Test
    void whatAWorkspaceExportsIsWhatAlignExports() throws IOException {
        Path direct = folder.resolve("direct");
        Path kept = folder.resolve("kept");
        Run.of(
                "align",
                TALK.resolve("talk.zh.md"),
                TALK.resolve("talk.en.md"),
                "-g",
                "glossary/ai.csv",
                "-e",
                "tsv,ladder",
                "-d",
                direct);

        Run run = Run.of("export", file, "-f", "tmx,html,tsv,ladder", "-d", kept);

        assertThat(run.exitCode()).isZero();
        assertThat(run.err()).contains("wrote " + kept.resolve("talk.tmx") + ": 141 units");
        for (String name : List.of("talk.tsv", "talk.ladder")) {
            assertThat(kept.resolve(name)).hasSameTextualContentAs(direct.resolve(name));
        }
        assertThat(kept.resolve("talk.html")).isNotEmptyFile();
    }

    @Test
    void beadsAreConfirmedByNumberAndByProbability() {
        Run named = Run.of("confirm", file, "3-5", "b9");
        Run likely = Run.of("confirm", file, "--min-confidence", ".97");

        assertThat(named.messages()).containsExactly("4 of 158 beads are confirmed");
        assertThat(likely.err()).matches("\\d{2,3} of 158 beads are confirmed\n");
        try (Workspace workspace = Workspace.open(file)) {
            assertThat(workspace.snapshot().document().beads().subList(2, 5))
                    .allSatisfy(bead -> assertThat(bead.status()).isEqualTo(BeadStatus.CONFIRMED));
        }
    }

    @Test
    void beadsThatAreNotThereAreRefused() {
        assertRefused(Run.of("confirm", file, "140-159"), file + ": there is no bead 159; it has 158");
        assertRefused(Run.of("confirm", file), file + ": no beads are named; ");
        assertRefused(Run.of("confirm", file, "3", "--min-confidence", ".9"), file + ": beads are named, and a ");
        assertRefused(
                Run.of("confirm", file, "--min-confidence", "97"), file + ": a probability is a number from 0 to 1");
        assertThat(Run.of("confirm", file, "5-3").exitCode()).isEqualTo(2);
    }

    @Test
    void editsAreListedUndoneAndDoneAgain() {
        Run.of("confirm", file, "1");
        Run.of("confirm", file, "2");

        Run undo = Run.of("undo", file, "--steps", "2");
        Run redo = Run.of("redo", file);
        Run history = Run.of("history", file);

        assertThat(undo.messages()).containsExactly("undone: marked b2: confirmed", "undone: marked b1: confirmed");
        assertThat(redo.messages()).containsExactly("done again: marked b1: confirmed");
        assertThat(history.lines()).hasSize(3).first().isEqualTo("number\tmade\tstate\tdescription");
        assertThat(history.lines().get(1)).startsWith("1\t").endsWith("\tdone\tmarked b1: confirmed");
        assertThat(history.lines().get(2)).startsWith("2\t").endsWith("\tundone\tmarked b2: confirmed");
        assertRefused(Run.of("undo", file, "-n", "2"), file + ": there is nothing to undo; ");
    }

    @Test
    void realigningMendsWhatIsNotConfirmedAndShowsItFirst() {
        try (Workspace workspace = Workspace.open(file)) {
            workspace.apply(new Regrouping.Merge(20, 21), 1);
        }
        // what a person has merged stays until it is given back to the aligner
        assertThat(Run.of("realign", file, "--preview").out()).doesNotContain("-\t20\t");
        try (Workspace workspace = Workspace.open(file)) {
            workspace.apply(new Judgement.Mark(Set.of(20L), BeadStatus.AUTOMATIC), 2);
        }

        Run preview = Run.of("realign", file, "--preview");
        Run realign = Run.of("realign", file);

        assertThat(preview.lines().get(0)).isEqualTo("change\tbead\ttype\tprobability\tchinese\tenglish");
        assertThat(preview.lines()).anySatisfy(line -> assertThat(line).startsWith("-\t20\t"));
        assertThat(preview.lines()).anySatisfy(line -> assertThat(line).startsWith("+\t\t"));
        assertThat(preview.err()).matches("\\d+ beads would become \\d+\n");
        assertThat(realign.err()).isEqualTo(preview.err().replace("would become", "became"));
        assertThat(Run.of("undo", file).messages()).containsExactly("undone: realigned");
    }

    @Test
    void aWorkspaceThatIsThereIsNotOverwritten() throws IOException {
        byte[] before = Files.readAllBytes(file);
        Path out = folder.resolve("out");

        Run run = Run.of("align", TALK.resolve("talk.zh.md"), "-o", file, "-e", "tsv", "-d", out);

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains("duizhao: " + file + ": there is such a file already");
        assertThat(file).hasBinaryContent(before);
        assertThat(out).doesNotExist();
    }

    private static void assertRefused(Run run, String message) {
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains("duizhao: " + message);
    }
}
