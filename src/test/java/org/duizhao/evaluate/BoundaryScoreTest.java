package org.duizhao.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BoundaryScoreTest {
    private static final List<List<String>> GOLD =
            List.of(List.of("潮水退了。", "沙滩上都是贝壳。", "我捡了三个。"), List.of("It rained.", "We ran."));

    @Test
    void boundariesOfParagraphsAreCountedTogether() {
        Accuracy accuracy = BoundaryScore.of(
                GOLD, List.of(List.of("潮水退了。", "沙滩上都是", "贝壳。我捡了三个。"), List.of("It rained.", "We ran.")));

        assertThat(accuracy.precision()).isEqualTo(new Share(2, 3));
        assertThat(accuracy.recall()).isEqualTo(new Share(2, 3));
        assertThat(accuracy.f1()).isCloseTo(2.0 / 3, within(1e-9));
    }

    @Test
    void spacingDoesNotCount() {
        assertThat(BoundaryScore.of(
                                GOLD,
                                List.of(
                                        List.of("潮水 退了。", " 沙滩上都是贝壳。", "我捡了三个。\u3000"),
                                        List.of("Itrained.", "We ran.")))
                        .f1())
                .isEqualTo(1);
    }

    @Test
    void theEndOfAParagraphDoesNotCount() {
        assertThat(BoundaryScore.of(List.of(List.of("雨停了。")), List.of(List.of("雨停了。")))
                        .recall())
                .isEqualTo(new Share(0, 0));
    }

    @Test
    void paragraphsHaveToBeTheSame() {
        assertThatIllegalArgumentException().isThrownBy(() -> BoundaryScore.of(GOLD, List.of()));
    }

    @Test
    void anErrorIsShownBetweenTheTextOnItsTwoSides() {
        assertThat(BoundaryErrors.of(List.of(List.of("潮水退了。", "我捡了三个。")), List.of(List.of("潮水", "退了。我捡了三个。"))))
                .containsExactly("wrong   潮水 | 退了。我捡了三个。", "missed  潮水退了。 | 我捡了三个。");
    }

    @Test
    void theBestFixedLengthIsThatOfSentencesOfOneLength() {
        FixedLengths fixed = FixedLengths.bestFor(List.of(List.of("海是蓝的。", "天是灰的。", "船是白的。")));

        assertThat(fixed.length()).isEqualTo(5);
        assertThat(fixed.accuracy().f1()).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "“你带伞了吗？”她问……|你带伞了吗她问",
                "《海上的灯》卖了3.5万本，涨了10%！|海上的灯卖了3.5万本涨了10%",
                "It's Dr. Li's (new) e-mail: li@example.com!|it's dr li's new e-mail li@example.com",
                "——没有。|没有",
            })
    void withoutPunctuationWordsAndNumbersStayWhole(String text, String bare) {
        assertThat(TextShape.withoutPunctuation(text)).isEqualTo(bare);
    }
}
