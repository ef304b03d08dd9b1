package org.duizhao.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.duizhao.align.Evidence;
import org.duizhao.align.Weights;
import org.duizhao.evaluate.Ablation;
import org.duizhao.evaluate.Assessment;
import org.duizhao.problem.BadInputException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FieldFitTest {
    private static final Path GOLD = Path.of("src/test/resources/golden/gold-folders");
    private static final Path STORIES = GOLD.resolve("stories");
    private static final Path TALKS = GOLD.resolve("talks");

    @TempDir
    private Path folder;

    @Test
    void textsComeFromListsAndFromTablesWithSpeakers() {
        FieldFit fit = FieldFit.of(List.of(STORIES, TALKS), List.of());

        assertThat(fit.documents()).containsExactly("stories/clock", "stories/market", "talks/bees");
        assertThat(fit.notLearnedFrom()).isEmpty();
    }

    @Test
    void theSameGoldGivesTheSameWeights() throws IOException {
        Path once = folder.resolve("once.weights");
        Path again = folder.resolve("again.weights");

        FieldFit.of(List.of(STORIES, TALKS), List.of()).write(once);
        FieldFit.of(List.of(STORIES, TALKS), List.of()).write(again);

        assertThat(once).hasSameTextualContentAs(again);
        assertThat(Weights.read(once)).hasToString(Files.readString(once));
    }

    @Test
    void otherGoldGivesOtherWeights() throws IOException {
        Path stories = folder.resolve("stories.weights");
        Path all = folder.resolve("all.weights");

        FieldFit.of(List.of(STORIES), List.of()).write(stories);
        FieldFit.of(List.of(STORIES, TALKS), List.of()).write(all);

        assertThat(Files.readString(stories)).isNotEqualTo(Files.readString(all));
    }

    @Test
    void everyTextIsTestedAndThoseOfAFolderTogether() {
        List<Integer> steps = new ArrayList<>();

        List<Assessment> assessments =
                FieldFit.of(List.of(STORIES, TALKS), List.of()).crossValidate(() -> steps.add(steps.size()));

        assertThat(assessments)
                .extracting(Assessment::name)
                .containsExactly("stories/clock", "stories/market", "stories (all)", "talks/bees", "talks (all)");
        assertThat(assessments)
                .extracting(assessment -> assessment.scores().goldBeads())
                .containsExactly(7, 6, 13, 9, 9);
        assertThat(steps).hasSize(3);
    }

    @Test
    void aTextIsTestedWithWeightsThatItsOwnGoldDidNotTeach() throws IOException {
        List<Assessment> tested = FieldFit.of(List.of(STORIES), List.of()).crossValidate(() -> {});
        Path alone = Files.createDirectory(folder.resolve("stories"));
        for (String ending : List.of(".zh", ".en", ".gold")) {
            Files.copy(STORIES.resolve("market" + ending), alone.resolve("market" + ending));
            Files.copy(STORIES.resolve("clock" + ending), alone.resolve("clock" + ending));
        }
        // gold that pairs nothing would teach much, were it learned from
        Files.writeString(
                alone.resolve("clock.gold"), "[0]:[]\n[]:[0]\n[1]:[]\n[]:[1]\n[2, 3, 4, 5]:[2, 3, 4, 5, 6, 7]\n");

        List<Assessment> spoilt = FieldFit.of(List.of(alone), List.of()).crossValidate(() -> {});

        assertThat(spoilt.get(0).scores().proposedBeads())
                .isEqualTo(tested.get(0).scores().proposedBeads());
        assertThat(confidences(spoilt.get(0))).isEqualTo(confidences(tested.get(0)));
        assertThat(confidences(spoilt.get(1))).isNotEqualTo(confidences(tested.get(1)));
    }

    @Test
    void eachKindOfEvidenceIsLeftOutInTurn() {
        FieldFit fit = FieldFit.of(List.of(STORIES, TALKS), List.of());
        List<Integer> steps = new ArrayList<>();

        List<Ablation> ablations = fit.ablate(List.of(Evidence.WORDS), () -> steps.add(steps.size()));

        assertThat(ablations).extracting(Ablation::leftOut).containsExactly("nothing", "words");
        assertThat(ablations)
                .allSatisfy(ablation -> assertThat(ablation.folders())
                        .extracting(Assessment::name)
                        .containsExactly("stories", "talks"));
        assertThat(confidences(ablations.get(0).folders().get(0)))
                .isEqualTo(confidences(fit.crossValidate(() -> {}).get(2)));
        assertThat(confidences(ablations.get(1).folders().get(0)))
                .isNotEqualTo(confidences(ablations.get(0).folders().get(0)));
        assertThat(steps).hasSize(2 * 3);
    }

    @Test
    void aSingleTextCannotBeLeftOut() {
        FieldFit fit = FieldFit.of(List.of(TALKS), List.of());

        assertThatThrownBy(() -> fit.ablate(() -> {})).isInstanceOf(BadInputException.class);
        assertThatThrownBy(() -> fit.crossValidate(() -> {}))
                .isInstanceOf(BadInputException.class)
                .hasMessageStartingWith("talks/bees: there is no other text to learn from");
    }

    @Test
    void aFolderGivenTwiceIsRefused() {
        assertThatThrownBy(() -> FieldFit.of(List.of(TALKS, GOLD.resolve("stories/../talks")), List.of()))
                .isInstanceOf(BadInputException.class)
                .hasMessageStartingWith("talks/bees: there are two texts of this name; ");
    }

    @Test
    void goldOfOtherTextsIsRefused() throws IOException {
        Files.writeString(folder.resolve("sea.zh"), "大海是蓝色的。\n");
        Files.writeString(folder.resolve("sea.en"), "The sea is blue.\n");
        Files.writeString(folder.resolve("sea.gold"), "[0]:[0, 1]\n");

        assertThatThrownBy(() -> FieldFit.of(List.of(folder), List.of()))
                .isInstanceOf(BadInputException.class)
                .hasMessageStartingWith(folder.resolve("sea.gold")
                        + ": the bead [0]:[0, 1] has sentences that the texts have not (1 Chinese, 1 English); ");
    }

    private static List<Double> confidences(Assessment assessment) {
        return assessment.reliability().bins().stream()
                .map(bin -> bin.totalConfidence())
                .toList();
    }
}
