package org.duizhao.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.duizhao.bitext.Bead;

class EvaluationPropertyTest {
    @Property
    void scoresAreFromZeroToOne(@ForAll("beads") List<Bead> gold, @ForAll("beads") List<Bead> proposed) {
        for (Accuracy accuracy : accuracies(gold, proposed)) {
            assertThat(List.of(accuracy.precision().value(), accuracy.recall().value(), accuracy.f1()))
                    .allSatisfy(score -> assertThat(score).isBetween(0.0, 1.0));
        }
    }

    @Property
    void aLadderAgainstItselfScoresOne(@ForAll("beads") List<Bead> ladder) {
        List<Bead> withAPair = Stream.concat(ladder.stream(), Stream.of(Bead.of(20, 21, 20, 21)))
                .toList();

        assertThat(accuracies(withAPair, withAPair))
                .allSatisfy(accuracy -> assertThat(accuracy.f1()).isEqualTo(1));
    }

    @Property
    void laxScoresAreNotBelowStrictOnes(@ForAll("beads") List<Bead> gold, @ForAll("beads") List<Bead> proposed) {
        Scores scores = scores(gold, proposed);

        assertThat(scores.lax().precision().right())
                .isGreaterThanOrEqualTo(scores.strict().precision().right());
        assertThat(scores.lax().recall().right())
                .isGreaterThanOrEqualTo(scores.strict().recall().right());
    }

    @Property
    void theBeadsOfAllTypesTogetherAreTheBeads(@ForAll("beads") List<Bead> gold, @ForAll("beads") List<Bead> proposed) {
        List<TypeCount> types =
                Evaluation.of(List.of(new LadderPair("文", gold, proposed))).types();

        assertThat(types.stream().mapToInt(TypeCount::gold).sum())
                .isEqualTo(Set.copyOf(gold).size());
        assertThat(types.stream().mapToInt(TypeCount::proposed).sum())
                .isEqualTo(Set.copyOf(proposed).size());
    }

    @Provide
    Arbitrary<List<Bead>> beads() {
        Arbitrary<Integer> starts = Arbitraries.integers().between(0, 6);
        Arbitrary<Integer> lengths = Arbitraries.integers().between(0, 3);
        return Combinators.combine(starts, lengths, starts, lengths)
                .filter((chinese, chineseLength, english, englishLength) -> chineseLength + englishLength > 0)
                .as((chinese, chineseLength, english, englishLength) ->
                        Bead.of(chinese, chinese + chineseLength, english, english + englishLength))
                .list()
                .ofMaxSize(12);
    }

    private static List<Accuracy> accuracies(List<Bead> gold, List<Bead> proposed) {
        Scores scores = scores(gold, proposed);
        return List.of(scores.strict(), scores.lax(), scores.alignerEval());
    }

    private static Scores scores(List<Bead> gold, List<Bead> proposed) {
        return Evaluation.of(List.of(new LadderPair("文", gold, proposed))).pooled();
    }
}
