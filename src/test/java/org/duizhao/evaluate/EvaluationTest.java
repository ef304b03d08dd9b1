package org.duizhao.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.duizhao.bitext.Bead;
import org.junit.jupiter.api.Test;

class EvaluationTest {
    private static final Bead FIRST = Bead.of(0, 1, 0, 1);
    private static final Bead SECOND = Bead.of(1, 2, 1, 2);
    private static final Bead BOTH = Bead.of(0, 2, 0, 2);
    private static final Bead CHINESE_ALONE = Bead.of(2, 3, 2, 2);
    private static final Bead ENGLISH_ALONE = Bead.of(2, 2, 2, 3);

    @Test
    void aProposedBeadIsStrictlyRightIfTheGoldHasIt() {
        Scores scores = scores(List.of(FIRST, SECOND), List.of(FIRST, Bead.of(1, 2, 1, 3), Bead.of(2, 3, 3, 4)));

        assertThat(scores.strict()).isEqualTo(accuracy(1, 3, 1, 2));
        assertThat(scores.strict().f1()).isCloseTo(0.4, within(1e-12));
    }

    @Test
    void aBeadIsLaxlyRightIfABeadOfTheOtherLadderHasAPairOfItsSentences() {
        Scores scores = scores(List.of(BOTH, Bead.of(2, 3, 2, 3)), List.of(FIRST, SECOND, Bead.of(2, 3, 3, 4)));

        assertThat(scores.strict()).isEqualTo(accuracy(0, 3, 0, 2));
        assertThat(scores.lax()).isEqualTo(accuracy(2, 3, 1, 2));
    }

    @Test
    void sentencesOfDifferentBeadsAreNoPair() {
        List<Bead> gold = List.of(FIRST, SECOND);
        List<Bead> crossed = List.of(Bead.of(0, 1, 1, 2), Bead.of(1, 2, 0, 1));

        assertThat(scores(gold, crossed).lax()).isEqualTo(accuracy(0, 2, 0, 2));
    }

    @Test
    void byTheRuleOfVecalignNullBeadsCountInPrecisionOnly() {
        Scores scores = scores(
                List.of(FIRST, CHINESE_ALONE, ENGLISH_ALONE), List.of(FIRST, CHINESE_ALONE, Bead.of(3, 4, 0, 0)));

        assertThat(scores.strict()).isEqualTo(accuracy(2, 3, 1, 1));
        assertThat(scores.lax()).isEqualTo(accuracy(2, 3, 1, 1));
    }

    @Test
    void byTheRuleOfAlignerEvalNullBeadsCountLikeOthers() {
        Scores scores = scores(
                List.of(FIRST, CHINESE_ALONE, ENGLISH_ALONE), List.of(FIRST, CHINESE_ALONE, Bead.of(3, 4, 0, 0)));

        assertThat(scores.alignerEval()).isEqualTo(accuracy(2, 3, 2, 3));
    }

    @Test
    void aRepeatedBeadCountsOnceByTheRuleOfVecalignAndAgainByThatOfAlignerEval() {
        List<Bead> gold = List.of(FIRST, SECOND, CHINESE_ALONE);

        Scores scores = scores(gold, List.of(FIRST, FIRST, Bead.of(1, 2, 5, 6)));

        assertThat(scores.strict()).isEqualTo(accuracy(1, 2, 1, 2));
        assertThat(scores.alignerEval()).isEqualTo(accuracy(2, 3, 2, 3));
    }

    @Test
    void recallStopsAtOneHoweverOftenABeadIsRepeated() {
        assertThat(scores(List.of(FIRST), List.of(FIRST, FIRST, SECOND)).alignerEval())
                .isEqualTo(accuracy(2, 3, 1, 1));
    }

    @Test
    void nothingProposedScoresNothing() {
        Scores scores = scores(List.of(FIRST), List.of());

        assertThat(scores.strict()).isEqualTo(accuracy(0, 0, 0, 1));
        assertThat(scores.strict().precision().value()).isZero();
        assertThat(scores.strict().f1()).isZero();
    }

    @Test
    void goldOfNothingScoresNothing() {
        Scores scores = scores(List.of(), List.of(FIRST));

        assertThat(scores.lax()).isEqualTo(accuracy(0, 1, 0, 0));
        assertThat(scores.alignerEval().f1()).isZero();
    }

    @Test
    void everyBeadOfTheCorpusWeighsTheSame() {
        Evaluation evaluation = Evaluation.of(List.of(
                new LadderPair(
                        "长", List.of(FIRST, SECOND, Bead.of(2, 3, 2, 3)), List.of(FIRST, SECOND, Bead.of(2, 3, 2, 3))),
                new LadderPair("短", List.of(FIRST), List.of(SECOND))));

        assertThat(evaluation.documents()).extracting(DocumentScores::document).containsExactly("长", "短");
        assertThat(evaluation.documents())
                .extracting(document -> document.scores().strict().f1())
                .containsExactly(1.0, 0.0);
        assertThat(evaluation.pooled().strict()).isEqualTo(accuracy(3, 4, 3, 4));
        assertThat(evaluation.pooled().documents()).isEqualTo(2);
    }

    @Test
    void theSameBeadOfAnotherDocumentIsNotRight() {
        Evaluation evaluation = Evaluation.of(List.of(
                new LadderPair("甲", List.of(FIRST), List.of(SECOND)),
                new LadderPair("乙", List.of(SECOND), List.of(FIRST))));

        assertThat(evaluation.pooled().strict()).isEqualTo(accuracy(0, 2, 0, 2));
    }

    @Test
    void beadsAreCountedByType() {
        List<Bead> gold = List.of(
                FIRST,
                SECOND,
                Bead.of(2, 3, 2, 4),
                Bead.of(3, 4, 4, 7),
                Bead.of(4, 6, 7, 8),
                Bead.of(6, 9, 8, 9),
                Bead.of(9, 11, 9, 11),
                Bead.of(11, 13, 11, 14),
                Bead.of(13, 14, 0, 0),
                Bead.of(0, 0, 14, 16));
        List<Bead> proposed =
                List.of(FIRST, FIRST, Bead.of(9, 11, 9, 11), Bead.of(20, 21, 0, 0), Bead.of(0, 0, 14, 16));

        assertThat(Evaluation.of(List.of(new LadderPair("各种", gold, proposed))).types())
                .containsExactly(
                        new TypeCount(BeadType.ONE_TO_ONE, 2, 1, 1),
                        new TypeCount(BeadType.ONE_TO_TWO, 1, 0, 0),
                        new TypeCount(BeadType.TWO_TO_ONE, 1, 0, 0),
                        new TypeCount(BeadType.ONE_TO_MANY, 1, 0, 0),
                        new TypeCount(BeadType.MANY_TO_ONE, 1, 0, 0),
                        new TypeCount(BeadType.TWO_TO_TWO, 1, 1, 1),
                        new TypeCount(BeadType.MANY_TO_MANY, 1, 0, 0),
                        new TypeCount(BeadType.NULL, 2, 2, 1));
    }

    private static Scores scores(List<Bead> gold, List<Bead> proposed) {
        return Evaluation.of(List.of(new LadderPair("文", gold, proposed))).pooled();
    }

    private static Accuracy accuracy(int rightProposed, int proposed, int rightGold, int gold) {
        return new Accuracy(new Share(rightProposed, proposed), new Share(rightGold, gold));
    }
}
