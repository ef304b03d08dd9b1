package org.duizhao.align;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.duizhao.align.SentenceMarks.End;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SentenceMarksTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "海是蓝的。 | STOP",
                "“海是蓝的吗？” | QUESTION",
                "跑！） | EXCLAMATION",
                "他说： | COLON",
                "春天来了， | COMMA",
                "我想—— | COMMA",
                "我想…… | STOP",
                "第一章 | NONE",
                "　是吗？　 | QUESTION",
            })
    void theEndIsTheMarkBeforeClosingQuotesAndBrackets(String chinese, End end) {
        assertThat(SentenceMarks.of(chinese, false).end()).isEqualTo(end);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "Is it blue? | QUESTION",
                "'Is it blue?' | QUESTION",
                "Run!\" | EXCLAMATION",
                "He said: | COLON",
                "\"Well,\" | COMMA",
                "It is. | STOP",
                "Chapter One | NONE",
            })
    void theEndOfAnEnglishSentenceIsFoundAlike(String english, End end) {
        assertThat(SentenceMarks.of(english, true).end()).isEqualTo(end);
    }

    @Test
    void questionMarksAndQuotesAreCounted() {
        SentenceMarks marks = SentenceMarks.of("“谁？”他问，“你?”", false);

        assertThat(marks.questionMarks()).isEqualTo(2);
        assertThat(marks.opens()).isEqualTo(2);
        assertThat(marks.closes()).isEqualTo(2);
        assertThat(marks.startsQuoted()).isTrue();
        assertThat(marks.endsQuoted()).isTrue();
    }

    @Test
    void aSentenceInsideAQuotationNeitherStartsNorEndsQuoted() {
        SentenceMarks marks = SentenceMarks.of("and then I'll go home.", true);

        assertThat(marks.startsQuoted()).isFalse();
        assertThat(marks.endsQuoted()).isFalse();
        assertThat(marks.startsLower()).isTrue();
    }

    @Test
    void anEmptySentenceHasNoMarks() {
        assertThat(SentenceMarks.of("　 ", false)).isEqualTo(new SentenceMarks(End.NONE, 0, 0, 0, false, false, false));
    }

    @Test
    void aQuotationLastsFromTheSentenceThatOpensItToTheOneThatClosesIt() {
        List<SentenceMarks> marks = List.of("他来了。", "他说：“今天冷。", "明天也冷。", "后天下雪。”", "我笑了。").stream()
                .map(text -> SentenceMarks.of(text, false))
                .toList();

        assertThat(SentenceMarks.insideQuotation(marks)).containsExactly(false, false, true, true, false, false);
    }

    @Test
    void aParagraphThatOpensItsQuoteAnewDoesNotOpenASecond() {
        List<SentenceMarks> marks = List.of("\"It was cold.", "\"It snowed.\"", "I left.").stream()
                .map(text -> SentenceMarks.of(text, true))
                .toList();

        assertThat(SentenceMarks.insideQuotation(marks)).containsExactly(false, true, false, false);
    }
}
