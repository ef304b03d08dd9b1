package org.duizhao.align;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.DoubleUnaryOperator;
import org.duizhao.bitext.Retiming;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Pairs every three seconds, each half a second off or less, a sixth of them wrong by up to 20 s. */
class ClockFitTest {
    private static final int PAIRS = 300;

    @ParameterizedTest
    @ValueSource(doubles = {1, 25 / 23.976, 23.976 / 25})
    void speedAndOffsetAreFoundThoughManyPairsAreWrong(double speed) {
        List<Retiming.Piece> pieces =
                fit(seconds -> speed * seconds + 40).orElseThrow().pieces();

        assertThat(pieces).hasSize(1);
        assertThat(pieces.get(0).change().speed()).isCloseTo(speed, within(0.0004));
        assertThat(pieces.get(0).change().offsetMillis()).isCloseTo(40_000, within(250.0));
    }

    @ParameterizedTest
    @ValueSource(doubles = {-20, -6, 6, 20, 90})
    void aPartThatOneSideLacksIsAJumpBetweenTwoPieces(double jump) {
        List<Retiming.Piece> pieces = fit(seconds -> 0.96 * seconds + (seconds < 450 ? 80 : 80 + jump))
                .orElseThrow()
                .pieces();

        assertThat(pieces).hasSize(2);
        assertThat(pieces.get(0).toMillis()).isBetween(430_000L, 470_000L);
        assertThat(pieces.get(1).change().offsetMillis()
                        - pieces.get(0).change().offsetMillis())
                .isCloseTo(jump * 1000, within(400.0));
    }

    @Test
    void twoJumpsMakeThreePieces() {
        List<Retiming.Piece> pieces = fit(seconds -> seconds + (seconds < 300 ? 0 : seconds < 600 ? 15 : -5) + 30)
                .orElseThrow()
                .pieces();

        assertThat(pieces).hasSize(3);
    }

    @Test
    void timesThatFollowNoLineTellNothing() {
        Random random = new Random(3);

        assertThat(fit(seconds -> 900 * random.nextDouble())).isEmpty();
    }

    @Test
    void clocksOfWhichOneRunsMuchFasterTellNothing() {
        assertThat(fit(seconds -> 1.4 * seconds)).isEmpty();
    }

    @Test
    void aFewPairsTellNothing() {
        assertThat(ClockFit.of(new double[] {1, 2, 3, 4, 5, 6, 7}, new double[] {1, 2, 3, 4, 5, 6, 7}))
                .isEmpty();
    }

    private static Optional<Retiming> fit(DoubleUnaryOperator clock) {
        Random random = new Random(11);
        double[] from = new double[PAIRS];
        Arrays.setAll(from, k -> 2 + 3 * k);
        double[] to = Arrays.stream(from)
                .map(seconds -> clock.applyAsDouble(seconds)
                        + (random.nextInt(6) == 0 ? 40 * random.nextDouble() - 20 : random.nextDouble() - 0.5))
                .toArray();
        return ClockFit.of(from, to);
    }
}
