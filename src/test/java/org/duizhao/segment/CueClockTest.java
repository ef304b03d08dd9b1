package org.duizhao.segment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.duizhao.bitext.Cue;
import org.duizhao.bitext.Span;
import org.duizhao.bitext.TimeRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CueClockTest {
    /** Two cues with a gap between them, in the text and in time. */
    private final CueClock clock = new CueClock(List.of(cue(10, 20, 1000, 2000), cue(30, 50, 4000, 5000)));

    @ParameterizedTest
    @CsvSource({
        "10, 20, 1000, 2000",
        "10, 15, 1000, 1500",
        "15, 20, 1500, 2000",
        "12, 13, 1200, 1300",
        "15, 40, 1500, 4500",
        "10, 50, 1000, 5000",
        "0, 15, 1000, 1500",
        "40, 99, 4500, 5000",
    })
    void timeRunsEvenlyInsideACue(int start, int end, long startMillis, long endMillis) {
        assertThat(clock.timeOf(new Span(start, end))).contains(new TimeRange(startMillis, endMillis));
    }

    @ParameterizedTest
    @CsvSource({"0, 10", "20, 30", "50, 60"})
    void whatStandsInNoCueHasNoTime(int start, int end) {
        assertThat(clock.timeOf(new Span(start, end))).isEmpty();
    }

    @Test
    void aSourceWithoutCuesHasNoTimes() {
        assertThat(new CueClock(List.of()).timeOf(new Span(0, 5))).isEmpty();
    }

    @Test
    void cuesMayComeInAnyOrder() {
        CueClock unsorted = new CueClock(List.of(cue(30, 50, 4000, 5000), cue(10, 20, 1000, 2000)));

        assertThat(unsorted.timeOf(new Span(15, 40))).contains(new TimeRange(1500, 4500));
    }

    @Test
    void aCueWithoutTextDoesNotDivideByItsLength() {
        CueClock empty = new CueClock(List.of(cue(10, 10, 0, 500), cue(10, 20, 500, 1000)));

        assertThat(empty.timeOf(new Span(10, 20))).map(TimeRange::endMillis).contains(1000L);
    }

    @Property
    void stretchesThatFollowEachOtherHaveTimesThatDoNotRunBack(
            @ForAll("cuesInOrder") List<Cue> cues,
            @ForAll @Size(max = 20) List<@IntRange(min = 1, max = 9) Integer> lengths) {
        CueClock ordered = new CueClock(cues);
        List<TimeRange> times = new ArrayList<>();
        int start = 0;
        for (int length : lengths) {
            Optional<TimeRange> time = ordered.timeOf(new Span(start, start + length));
            time.ifPresent(times::add);
            start += length;
        }

        for (int i = 1; i < times.size(); i++) {
            assertThat(times.get(i).startMillis())
                    .isGreaterThanOrEqualTo(times.get(i - 1).endMillis());
        }
    }

    @Provide
    Arbitrary<List<Cue>> cuesInOrder() {
        Arbitrary<int[]> steps = Combinators.combine(
                        Arbitraries.integers().between(0, 5),
                        Arbitraries.integers().between(1, 30),
                        Arbitraries.integers().between(0, 500),
                        Arbitraries.integers().between(0, 4000))
                .as((gap, length, pause, duration) -> new int[] {gap, length, pause, duration});
        return steps.list().ofMaxSize(8).map(CueClockTest::inOrder);
    }

    private static List<Cue> inOrder(List<int[]> steps) {
        List<Cue> cues = new ArrayList<>();
        int offset = 0;
        int millis = 0;
        for (int[] step : steps) {
            int start = offset + step[0];
            int startMillis = millis + step[2];
            offset = start + step[1];
            millis = startMillis + step[3];
            cues.add(cue(start, offset, startMillis, millis));
        }
        return cues;
    }

    private static Cue cue(int start, int end, long startMillis, long endMillis) {
        return new Cue(new Span(start, end), new TimeRange(startMillis, endMillis));
    }
}
