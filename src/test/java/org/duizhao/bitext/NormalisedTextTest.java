package org.duizhao.bitext;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NormalisedTextTest {
    private static final Term SONNET =
            Term.builder("Sonnet", "Sonnet").misheard("Sonet").build();
    private static final Term TUNING =
            Term.builder("微调", "fine-tuning").misheard("微条").build();

    @Test
    void theOriginalStaysBesideTheCorrectedText() {
        String original = "我们先给Sonet做微条，再比较Sonet和Opus。";

        NormalisedText text = new NormalisedText(original, List.of(match("Sonet", 4, SONNET), match("微条", 10, TUNING)));

        assertThat(text.original()).isEqualTo(original);
        assertThat(text.text()).isEqualTo("我们先给Sonnet做微调，再比较Sonet和Opus。");
        assertThat(text.isCorrected()).isTrue();
    }

    @Test
    void onlyWhatIsSureAndStandsInTheSentenceIsCorrected() {
        Sentence sentence = Sentence.plain(3, "Sonet很快。", new Span(0, 8));
        Term proposed = SONNET.toBuilder().status(Term.Status.PROPOSED).build();
        Span stretch = new Span(0, 5);

        assertThat(NormalisedText.of(sentence, List.of(new TermMatch(3, stretch, "Sonet", SONNET, true)))
                        .text())
                .isEqualTo("Sonnet很快。");
        assertThat(NormalisedText.of(
                                sentence,
                                List.of(
                                        new TermMatch(2, stretch, "Sonet", SONNET, true),
                                        new TermMatch(3, stretch, "Sonet", proposed, true),
                                        new TermMatch(3, stretch, "Sonet", SONNET, true, List.of(TUNING)),
                                        new TermMatch(3, stretch, "Sonet", SONNET, false)))
                        .isCorrected())
                .isFalse();
    }

    @ParameterizedTest
    @CsvSource({"Envidia, NVIDIA", "英伟大, 英伟达", "GBT-4, GPT-4", "伟大, 英伟达", "辉达, 英伟达", "黄仁勋, 英伟达"})
    void theRightSpellingIsTheOneMostLikeTheWrongOneAndOfEqualsTheFirst(String wrong, String right) {
        Term nvidia = Term.builder("英伟达", "NVIDIA").variants("NVIDIA", "GPT-4").build();

        assertThat(nvidia.rightSpellingLike(wrong)).isEqualTo(right);
    }

    @Test
    void aCorrectionOfWhatDoesNotStandThereIsRefused() {
        List<TermMatch> elsewhere = List.of(match("Sonet", 1, SONNET));
        List<TermMatch> overlapping = List.of(match("Sonet", 0, SONNET), match("net", 2, SONNET));

        assertThatThrownBy(() -> new NormalisedText("Sonet很快。", elsewhere))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("Sonet");
        assertThatThrownBy(() -> new NormalisedText("Sonet很快。", overlapping))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static TermMatch match(String found, int start, Term term) {
        return new TermMatch(0, new Span(start, start + found.length()), found, term, true);
    }
}
