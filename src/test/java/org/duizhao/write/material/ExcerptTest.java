package org.duizhao.write.material;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class ExcerptTest {
    @Test
    void aShortTextIsShownWhole() {
        assertThat(Excerpt.of("扫描二维码，关注我们")).isEqualTo("扫描二维码，关注我们");
    }

    @Test
    void whiteSpaceBecomesSingleSpaces() {
        assertThat(Excerpt.of("\n  Subscribe\n\tnow \n")).isEqualTo("Subscribe now");
    }

    @Test
    void eightyCharactersFitAndOneMoreIsCut() {
        assertThat(Excerpt.of("书".repeat(80))).isEqualTo("书".repeat(80));
        assertThat(Excerpt.of("书".repeat(81))).isEqualTo("书".repeat(79) + "…");
    }

    @Test
    void noCharacterIsCutInTwo() {
        assertThat(Excerpt.of("😀".repeat(100))).isEqualTo("😀".repeat(79) + "…");
    }

    @Test
    void aTextThatGoesOnAfterALongGapIsMarkedAsCut() {
        assertThat(Excerpt.of("a" + " ".repeat(10_000) + "b")).isEqualTo("a …");
    }
}
