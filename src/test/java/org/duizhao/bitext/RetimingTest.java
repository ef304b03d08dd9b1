package org.duizhao.bitext;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.duizhao.bitext.Retiming.Piece;
import org.junit.jupiter.api.Test;

class RetimingTest {
    /** Half a minute of advertising stands only in the new version, behind the first minute; 20 s are cut out of it later. */
    private static final Retiming RETIMING = new Retiming(List.of(
            new Piece(1_000, 60_000, new ClockChange(1, 0)),
            new Piece(61_000, 120_000, new ClockChange(1, 30_000)),
            new Piece(141_000, 200_000, new ClockChange(1, 10_000))));

    @Test
    void eachPieceHasAChangeOfItsOwn() {
        assertThat(RETIMING.of(new TimeRange(30_000, 31_000))).contains(new TimeRange(30_000, 31_000));
        assertThat(RETIMING.of(new TimeRange(90_000, 92_000))).contains(new TimeRange(120_000, 122_000));
        assertThat(RETIMING.of(new TimeRange(150_000, 151_000))).contains(new TimeRange(160_000, 161_000));
    }

    @Test
    void theFirstPieceHoldsBeforeItAndTheLastBehindIt() {
        assertThat(RETIMING.of(new TimeRange(0, 500))).contains(new TimeRange(0, 500));
        assertThat(RETIMING.of(new TimeRange(300_000, 301_000))).contains(new TimeRange(310_000, 311_000));
    }

    @Test
    void betweenPiecesTheOneBeforeHoldsAsLongAsThereIsRoom() {
        assertThat(RETIMING.of(new TimeRange(60_200, 60_900))).contains(new TimeRange(60_200, 60_900));
    }

    @Test
    void whatTheNewVersionLacksIsInNoPlaceThere() {
        assertThat(RETIMING.of(new TimeRange(125_000, 130_000))).isEmpty();
    }

    @Test
    void whatEndsBeforeTheNewClockBeginsIsInNoPlaceThere() {
        Retiming later = Retiming.of(new ClockChange(1, -10_000));

        assertThat(later.of(new TimeRange(2_000, 9_000))).isEmpty();
        assertThat(later.of(new TimeRange(9_000, 12_000))).contains(new TimeRange(0, 2_000));
    }

    @Test
    void nearAJumpEitherChangeMayHold() {
        assertThat(RETIMING.near(new TimeRange(59_000, 60_000), 5_000))
                .containsExactly(new TimeRange(59_000, 60_000), new TimeRange(89_000, 90_000));
        assertThat(RETIMING.near(new TimeRange(30_000, 31_000), 5_000)).hasSize(1);
    }

    @Property(tries = 200)
    void theInverseLeadsBack(
            @ForAll @IntRange(max = 7_200_000) int start, @ForAll @DoubleRange(min = 0.9, max = 1.1) double speed) {
        Retiming there = Retiming.of(new ClockChange(speed, 61_000));
        TimeRange time = new TimeRange(start, start + 1_500L);

        Optional<TimeRange> back = there.of(time).flatMap(there.inverse()::of);

        assertThat(back.orElseThrow().startMillis()).isCloseTo(start, within(2L));
    }
}
