package org.duizhao.caption.timing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Optional;
import org.duizhao.bitext.Block;
import org.duizhao.bitext.Cue;
import org.duizhao.bitext.Language;
import org.duizhao.bitext.Passage;
import org.duizhao.bitext.Source;
import org.duizhao.bitext.Span;
import org.duizhao.bitext.SpokenWord;
import org.duizhao.bitext.TimeRange;
import org.duizhao.bitext.TimedWord;
import org.duizhao.bitext.Transcript;
import org.duizhao.bitext.Turn;
import org.junit.jupiter.api.Test;

/** A caption of four seconds: "The tide is out". */
class WordStreamTest {
    private static final String TEXT = "The tide is out";

    @Test
    void withoutTimesOfTheirOwnWordsShareTheTimeOfTheirCaption() {
        assertThat(WordStream.of(transcript(List.of())))
                .extracting(SpokenWord::text, word -> word.time().startMillis())
                .containsExactly(tuple("The", 0L), tuple("tide", 1000L), tuple("is", 2250L), tuple("out", 3000L));
    }

    @Test
    void wordsBeginWhenTheirCaptionsSayAndEndWithTheNextOrBeforeAPause() {
        List<TimedWord> words = List.of(word(0, 3, 100), word(4, 8, 400), word(9, 11, 2900), word(12, 15, 3100));

        assertThat(WordStream.of(transcript(words)))
                .extracting(SpokenWord::time)
                .containsExactly(
                        new TimeRange(100, 400),
                        new TimeRange(400, 1000),
                        new TimeRange(2900, 3100),
                        new TimeRange(3100, 3600));
    }

    @Test
    void severalWordsThatShareATimeRunEvenly() {
        assertThat(WordStream.of(transcript(List.of(word(0, 11, 1000), word(12, 15, 2100)))))
                .extracting(word -> word.time().startMillis())
                .containsExactly(1000L, 1400L, 1900L, 2100L);
    }

    @Test
    void aWordThatNothingTellsOfHasTheTimeOfItsCaption() {
        assertThat(WordStream.of(transcript(List.of(word(0, 3, 100), word(12, 15, 3500)))))
                .extracting(word -> word.time().startMillis())
                .containsExactly(100L, 1000L, 2250L, 3500L);
    }

    private static TimedWord word(int start, int end, long millis) {
        return new TimedWord(new Span(start, end), millis);
    }

    private static Transcript transcript(List<TimedWord> words) {
        Source source = new Source("tide.vtt", Language.ENGLISH, TEXT);
        Span all = new Span(0, TEXT.length());
        return new Transcript(
                source,
                List.of(new Block.Paragraph(new Turn(0, "", "", Optional.empty()), Passage.of(source, all))),
                List.of(new Cue(all, new TimeRange(0, 4000))),
                words,
                List.of());
    }
}
