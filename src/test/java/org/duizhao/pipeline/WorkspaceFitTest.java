package org.duizhao.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.duizhao.align.GoldText;
import org.duizhao.bitext.AlignedBead;
import org.duizhao.bitext.Alignment;
import org.duizhao.bitext.BeadStatus;
import org.duizhao.evaluate.Assessment;
import org.duizhao.problem.BadInputException;
import org.duizhao.workspace.Workspace;
import org.duizhao.workspace.document.Document;
import org.duizhao.workspace.document.DocumentBead;
import org.duizhao.workspace.edit.Judgement;
import org.duizhao.workspace.edit.Regrouping;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Confirmed beads of workspaces as gold. */
class WorkspaceFitTest {
    private static final Path FOLDERS = Path.of("src/test/resources/golden/gold-folders");
    private static final Path TALKS = FOLDERS.resolve("talks");
    private static final GoldText BEES = BenchmarkFolder.of(TALKS).goldTexts().get(0);

    @TempDir
    private Path folder;

    @Test
    void aTextConfirmedThroughoutTeachesWhatItsGoldTeaches() throws IOException {
        Path workspace = workspace(BEES);
        confirm(workspace, 0, BEES.beads().size());

        assertThat(learned(workspace)).isEqualTo(learned(TALKS));
    }

    @Test
    void whatIsNotConfirmedTeachesNothing() throws IOException {
        Path workspace = workspace(BEES);
        confirm(workspace, 0, 5);
        String weights = learned(workspace);

        mergeFrom(workspace, 5);

        assertThat(learned(workspace)).isEqualTo(weights).isNotEqualTo(learned(TALKS));
    }

    @Test
    void halfATalkTeachesToAlignTheOther() throws IOException {
        GoldText talk =
                BenchmarkFolder.of(Path.of("corpora/harbor-talk")).goldTexts().get(0);
        int half = talk.beads().size() / 2;
        Path workspace = workspace(talk);
        confirm(workspace, 0, half);
        mergeFrom(workspace, half);
        Path weights = folder.resolve("half.weights");

        FieldFit.of(List.of(workspace), List.of()).write(weights);

        try (Workspace open = Workspace.open(workspace)) {
            Document document = open.snapshot().document();
            Document realigned = Realignment.with(Optional.of(weights), List.of())
                    .of(document)
                    .applyTo(document);
            assertThat(realigned.beads().subList(0, half))
                    .isEqualTo(document.beads().subList(0, half));
            List<AlignedBead> proposed = realigned.alignment().beads();
            Assessment other = Assessment.of(
                    "other half",
                    talk.beads().subList(half, talk.beads().size()),
                    proposed.subList(half, proposed.size()));
            assertThat(other.scores().alignerEval().f1()).isGreaterThan(0.95);
        }
    }

    @Test
    void onlyConfirmedBeadsAreJudged() throws IOException {
        Path workspace = workspace(BEES);
        confirm(workspace, 2, 5);
        Path stories = FOLDERS.resolve("stories");

        List<Assessment> assessments =
                FieldFit.of(List.of(workspace, stories), List.of()).crossValidate(() -> {});

        assertThat(assessments)
                .extracting(Assessment::name)
                .containsExactly("stories/clock", "stories/market", "stories (all)", "talks/bees", "workspaces (all)");
        assertThat(assessments.get(3).scores().goldBeads()).isEqualTo(3);
        assertThat(assessments.get(3).scores().proposedBeads()).isBetween(2, 5);
    }

    @Test
    void aWorkspaceWithoutConfirmedBeadsIsRefused() throws IOException {
        Path workspace = workspace(BEES);

        assertThatThrownBy(() -> FieldFit.of(List.of(workspace), List.of()))
                .isInstanceOf(BadInputException.class)
                .hasMessageStartingWith(workspace + ": no bead of this workspace is confirmed; ");
    }

    @Test
    void aTextAndItsWorkspaceAreNotLearnedFromTogether() throws IOException {
        Path workspace = workspace(BEES);
        confirm(workspace, 0, 5);

        assertThatThrownBy(() -> FieldFit.of(List.of(TALKS, workspace), List.of()))
                .isInstanceOf(BadInputException.class)
                .hasMessageStartingWith("talks/bees: there are two texts of this name; ");
    }

    /** A text as its gold has it, unconfirmed; it has the name that it has in its folder. */
    private Path workspace(GoldText text) throws IOException {
        Path file = folder.resolve(text.name() + ".duizhao");
        Files.createDirectories(file.getParent());
        List<AlignedBead> beads =
                text.beads().stream().map(bead -> new AlignedBead(bead, 0.5)).toList();
        Workspace.create(file, new Alignment(text.chinese(), text.english(), beads, List.of()), "test");
        return file;
    }

    /** Makes one bead of all from one on, and gives it back to the aligner. */
    private static void mergeFrom(Path workspace, int from) {
        try (Workspace open = Workspace.open(workspace)) {
            List<DocumentBead> beads = open.snapshot().document().beads();
            long merged = beads.get(from).id();
            open.apply(new Regrouping.Merge(merged, beads.get(beads.size() - 1).id()), 2);
            open.apply(new Judgement.Mark(Set.of(merged), BeadStatus.AUTOMATIC), 3);
        }
    }

    private static void confirm(Path workspace, int from, int to) {
        try (Workspace open = Workspace.open(workspace)) {
            List<DocumentBead> beads = open.snapshot().document().beads();
            Set<Long> confirmed = new HashSet<>();
            IntStream.range(from, to).forEach(k -> confirmed.add(beads.get(k).id()));
            open.apply(new Judgement.Mark(confirmed, BeadStatus.CONFIRMED), 1);
        }
    }

    private String learned(Path gold) throws IOException {
        Path file = folder.resolve("learned.weights");
        FieldFit.of(List.of(gold), List.of()).write(file);
        return Files.readString(file);
    }
}
