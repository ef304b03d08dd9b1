package org.duizhao;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.duizhao.bitext.Alignment;
import org.duizhao.evaluate.Evaluation;
import org.duizhao.evaluate.LadderFile;
import org.duizhao.evaluate.LadderPair;
import org.duizhao.pipeline.MainPath;
import org.junit.jupiter.api.Test;

/** The main path over the sample talk, held to the gold that comes with it. */
class SampleTalkTest {
    private static final Path SAMPLE = Path.of("corpora/harbor-talk");
    private static final Alignment ALIGNMENT = MainPath.align(
            SAMPLE.resolve("talk.zh.md"),
            Optional.of(SAMPLE.resolve("talk.en.md")),
            List.of(Path.of("glossary/ai.csv")));

    @Test
    void theLadderAgreesWithTheGold() {
        LadderPair pair = new LadderPair(
                "harbor-talk",
                LadderFile.read(SAMPLE.resolve("talk.gold")),
                ALIGNMENT.ladder().beads());

        assertThat(Evaluation.of(List.of(pair)).pooled().strict().f1()).isGreaterThan(0.88);
    }

    @Test
    void beadsAreAsProbableAsTheyAreOftenRight() {
        List<?> gold = LadderFile.read(SAMPLE.resolve("talk.gold"));
        double right = ALIGNMENT.beads().stream()
                .filter(bead -> gold.contains(bead.bead()))
                .count();
        double expected = ALIGNMENT.beads().stream()
                .mapToDouble(bead -> bead.probability())
                .sum();

        assertThat(expected / right).isBetween(0.9, 1.1);
    }
}
