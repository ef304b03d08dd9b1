package org.duizhao.write.material;

import static org.assertj.core.api.Assertions.assertThat;

import org.duizhao.write.material.LeftOut.Reason;
import org.junit.jupiter.api.Test;

final class LegalTextTest {
    private final LegalText legal = new LegalText();

    @Test
    void legalTextStaysAsItIsAndIsNotReported() {
        String text = "你好，𠮷野家 😀\tLine\r\nline \u0085\uFFFD";
        assertThat(legal.of(text, "b1")).isEqualTo(text);
        assertThat(legal.leftOut()).isEmpty();
    }

    @Test
    void controlCharactersNoncharactersAndLoneSurrogatesAreTakenOut() {
        assertThat(legal.of("a\u000Bb\uFFFEc\uFFFFd\uD83Ee\uDD14f\u0000", "b1")).isEqualTo("abcdef");
    }

    @Test
    void eachTextThatLostSomethingIsReportedOnce() {
        legal.of("\u000Ba\u000B\uFFFF", "b7");
        legal.of("fine", "b8");
        legal.of("\uD800", "title");
        assertThat(legal.leftOut())
                .containsExactly(
                        new LeftOut("b7", "3 × U+000B, U+FFFF", Reason.FORBIDDEN_CHARACTERS),
                        new LeftOut("title", "1 × U+D800", Reason.FORBIDDEN_CHARACTERS));
    }
}
