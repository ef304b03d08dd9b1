package org.duizhao.align;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntToDoubleFunction;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;
import org.duizhao.bitext.AlignedBead;
import org.duizhao.bitext.Bead;
import org.duizhao.bitext.Sentence;
import org.duizhao.bitext.Span;
import org.duizhao.bitext.TimeRange;
import org.duizhao.bitext.Turn;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClocksTest {
    private static final int SENTENCES = 60;

    @ParameterizedTest
    @CsvSource({"1, 0", "1, 90", "0.96, 12", "1.04, -3"})
    void rateAndOffsetAreFoundThoughAFifthOfTheBeadsIsWrong(double rate, double offset) {
        Clocks clocks = Clocks.of(
                beads(k -> k % 5 == 0 ? Math.min(SENTENCES - 1, k + 3) : k),
                side(k -> 10 + 5 * k),
                side(k -> rate * (10 + 5 * k) + offset));

        assertThat(clocks.agree()).isTrue();
        assertThat(clocks.apart(10, rate * 10 + offset)).isCloseTo(0, within(1e-3));
        assertThat(clocks.apart(100, rate * 100 + offset + 2)).isCloseTo(2, within(1e-3));
    }

    @Test
    void timesThatFollowNoLineDoNotAgree() {
        SideStructure scattered = side(k -> (k * 37) % 300);

        assertThat(Clocks.of(beads(k -> k), side(k -> 10 + 5 * k), scattered).agree())
                .isFalse();
    }

    @Test
    void clocksOfWhichOneRunsMuchFasterDoNotAgree() {
        assertThat(Clocks.of(beads(k -> k), side(k -> 5 * k), side(k -> 7 * k)).agree())
                .isFalse();
    }

    @Test
    void aFewBeadsTellNothing() {
        assertThat(Clocks.of(beads(k -> k).subList(0, 7), side(k -> k), side(k -> k)))
                .isEqualTo(Clocks.unknown());
    }

    private static List<AlignedBead> beads(IntUnaryOperator english) {
        return IntStream.range(0, SENTENCES)
                .mapToObj(k -> new AlignedBead(new Bead(List.of(k), List.of(english.applyAsInt(k))), 0.9))
                .toList();
    }

    private static SideStructure side(IntToDoubleFunction start) {
        List<Sentence> sentences = new ArrayList<>();
        for (int k = 0; k < SENTENCES; k++) {
            long millis = Math.max(0, Math.round(start.applyAsDouble(k) * 1000));
            sentences.add(new Sentence(
                    k,
                    Sentence.Kind.SPEECH,
                    "",
                    Optional.of(new Turn(0, "")),
                    k,
                    "海",
                    new Span(k, k + 1),
                    Optional.of(new TimeRange(millis, millis + 1000))));
        }
        return SideStructure.of(sentences);
    }
}
