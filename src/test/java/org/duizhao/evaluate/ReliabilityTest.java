package org.duizhao.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.util.List;
import java.util.stream.IntStream;
import org.duizhao.bitext.AlignedBead;
import org.duizhao.bitext.Bead;
import org.junit.jupiter.api.Test;

class ReliabilityTest {
    private static final List<Bead> GOLD = List.of(one(0), one(1), one(2), one(3), Bead.of(4, 5, 4, 6));

    @Test
    void eachBeadLiesInTheBinOfItsProbabilityAndCertaintyInTheLast() {
        Reliability reliability = Reliability.of(
                GOLD, List.of(sure(one(0), 1), sure(one(1), 0.95), sure(one(2), 0.9), sure(one(3), 0.05)));

        assertThat(reliability.bins())
                .extracting(bin -> bin.share().all())
                .containsExactly(1, 0, 0, 0, 0, 0, 0, 0, 0, 3);
        assertThat(reliability.bins().get(9).meanConfidence()).isCloseTo(0.95, within(1e-9));
    }

    @Test
    void onlyTheVeryBeadOfTheGoldIsRight() {
        Reliability reliability = Reliability.of(GOLD, List.of(sure(one(0), 0.7), sure(one(4), 0.7)));

        assertThat(reliability.bins().get(7).share()).isEqualTo(new Share(1, 2));
    }

    @Test
    void ofBeadsSaidToBeRightInThreeOfFourCasesThreeOfFourAreRight() {
        List<AlignedBead> proposed =
                List.of(sure(one(0), 0.75), sure(one(1), 0.75), sure(one(2), 0.75), sure(one(9), 0.75));

        assertThat(Reliability.of(GOLD, proposed).expectedCalibrationError()).isCloseTo(0, within(1e-9));
    }

    @Test
    void theErrorIsTheGapOfEachBinWeightedByItsBeads() {
        List<AlignedBead> proposed =
                List.of(sure(one(0), 0.8), sure(one(1), 0.8), sure(one(2), 0.8), sure(one(9), 0.4));

        // three right at .8 are .2 too few each, one wrong at .4 is .4 too much
        assertThat(Reliability.of(GOLD, proposed).expectedCalibrationError())
                .isCloseTo((3 * 0.2 + 0.4) / 4, within(1e-9));
    }

    @Test
    void documentsTogetherAreAsOne() {
        List<AlignedBead> beads = IntStream.range(0, 4)
                .mapToObj(i -> sure(one(i), 0.25 * i + 0.1))
                .toList();

        assertThat(Reliability.of(GOLD, beads.subList(0, 2)).plus(Reliability.of(GOLD, beads.subList(2, 4))))
                .isEqualTo(Reliability.of(GOLD, beads));
    }

    @Test
    void noBeadsHaveNoError() {
        assertThat(Reliability.none().expectedCalibrationError()).isZero();
        assertThat(AssessmentTable.of(Reliability.none()))
                .isEqualTo("probability   beads        mean   right\nexpected calibration error: 0.0000\n");
    }

    @Test
    void aTableHasARowForEachBinThatHoldsBeads() {
        List<AlignedBead> proposed = List.of(sure(one(0), 0.8), sure(one(9), 0.4));

        assertThat(AssessmentTable.of(Reliability.of(GOLD, proposed))).isEqualTo("""
                        probability   beads        mean   right
                          0.4 - 0.5       1      0.4000  0.0000
                          0.8 - 0.9       1      0.8000  1.0000
                        expected calibration error: 0.3000
                        """);
    }

    @Test
    void programsGetAllTenBins() {
        JsonObject json = ScoreJson.of(Reliability.of(GOLD, List.of(sure(one(0), 1))));

        assertThat(json.getAsJsonArray("bins")).hasSize(10);
        assertThat(json.getAsJsonArray("bins").get(9))
                .isEqualTo(JsonParser.parseString("{\"beads\": 1, \"meanConfidence\": 1.0, \"right\": 1.0}"));
        assertThat(json.get("expectedCalibrationError").getAsDouble()).isZero();
    }

    @Test
    void documentsAreShownWithTheirNullBeadsAndPooled() {
        List<Bead> gold = List.of(one(0), Bead.of(1, 2, 1, 1), Bead.of(1, 1, 1, 2));
        Assessment good = Assessment.of(
                "海/一", gold, gold.stream().map(bead -> sure(bead, 1)).toList());
        Assessment bad = Assessment.of("海/二", gold, List.of(sure(one(0), 1), sure(one(1), 0.5)));

        assertThat(AssessmentTable.of(List.of(good, bad, Assessment.pooled("海 (all)", List.of(good, bad)))))
                .isEqualTo("""
                        beads      AE     VEC   nulls
                         gold      F1      F1    gold  proposed   right     ECE  document
                            3  1.0000  1.0000       2         2       2  0.0000  海/一
                            3  0.4000  0.6667       2         0       0  0.2500  海/二
                            6  0.7273  0.8889       4         2       2  0.1000  海 (all)
                        """.indent(3));
    }

    private static Bead one(int sentence) {
        return Bead.of(sentence, sentence + 1, sentence, sentence + 1);
    }

    private static AlignedBead sure(Bead bead, double probability) {
        return new AlignedBead(bead, probability);
    }
}
