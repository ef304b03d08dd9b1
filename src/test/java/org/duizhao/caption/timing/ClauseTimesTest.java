package org.duizhao.caption.timing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.stream.IntStream;
import org.duizhao.bitext.Span;
import org.duizhao.bitext.SpokenWord;
import org.duizhao.bitext.TimeRange;
import org.duizhao.bitext.WordRun;
import org.duizhao.caption.timing.ClauseTimes.Clause;
import org.junit.jupiter.api.Test;

/** Words of half a second, one every second. */
class ClauseTimesTest {
    @Test
    void aClauseLastsFromItsFirstWordToItsLast() {
        assertThat(ClauseTimes.of(List.of(clause(0, 4, 0, 3), clause(1, 6, 3, 5)), words(5)))
                .extracting(TimedClause::time)
                .containsExactly(new TimeRange(0, 2500), new TimeRange(3000, 4500));
    }

    @Test
    void clausesWithoutWordsShareTheTimeBetweenTheirNeighboursByTheirLengths() {
        List<SpokenWord> words = List.of(word("one", 0, 1000), word("two", 7000, 8000));

        assertThat(ClauseTimes.of(
                        List.of(clause(0, 4, 0, 1), clause(1, 4, 1, 1), clause(2, 2, 1, 1), clause(3, 4, 1, 2)), words))
                .extracting(TimedClause::time)
                .containsExactly(
                        new TimeRange(0, 1000),
                        new TimeRange(1000, 5000),
                        new TimeRange(5000, 7000),
                        new TimeRange(7000, 8000));
    }

    @Test
    void atTheEndsOfATalkACharacterTakesAFifthOfASecond() {
        List<SpokenWord> words = List.of(word("hello", 3000, 4000));

        assertThat(ClauseTimes.of(List.of(clause(0, 10, 0, 0), clause(1, 4, 0, 1), clause(2, 5, 1, 1)), words))
                .extracting(TimedClause::time)
                .containsExactly(new TimeRange(1000, 3000), new TimeRange(3000, 4000), new TimeRange(4000, 5000));
    }

    @Test
    void wordsThatNoClauseHasStandAlone() {
        assertThat(ClauseTimes.of(List.of(clause(0, 4, 1, 2), clause(1, 4, 3, 4)), words(6)))
                .extracting(TimedClause::isEnglishOnly, TimedClause::fromWord, TimedClause::toWord)
                .containsExactly(
                        tuple(true, 0, 1),
                        tuple(false, 1, 2),
                        tuple(true, 2, 3),
                        tuple(false, 3, 4),
                        tuple(true, 4, 6));
    }

    @Test
    void aSoundThatNobodyTranslatesStandsApartFromWords() {
        List<SpokenWord> words = List.of(word("so", 0, 500), word("[APPLAUSE]", 500, 3000), word("thanks", 3000, 3500));

        assertThat(ClauseTimes.of(List.of(), words))
                .extracting(TimedClause::fromWord, TimedClause::toWord)
                .containsExactly(tuple(0, 1), tuple(1, 2), tuple(2, 3));
    }

    @Test
    void withoutAnyWordsTheTalkBeginsAtZero() {
        assertThat(ClauseTimes.of(List.of(clause(0, 5, 0, 0), clause(1, 5, 0, 0)), List.of()))
                .extracting(TimedClause::time)
                .containsExactly(new TimeRange(0, 1000), new TimeRange(1000, 2000));
    }

    private static Clause clause(int sentence, int length, int from, int to) {
        return new Clause(sentence, new Span(0, length), new WordRun(from, to, 1));
    }

    private static List<SpokenWord> words(int count) {
        return IntStream.range(0, count)
                .mapToObj(k -> word("w" + k, k * 1000L, k * 1000L + 500))
                .toList();
    }

    private static SpokenWord word(String text, long start, long end) {
        return new SpokenWord(text, new Span(0, 1), new TimeRange(start, end), false);
    }
}
