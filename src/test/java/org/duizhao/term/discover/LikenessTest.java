package org.duizhao.term.discover;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LikenessTest {
    @ParameterizedTest
    @CsvSource({
        "Anthropics, Anthropic",
        "Vortex, Vertex",
        "Coro, Quora",
        "Cloud, Claude",
        "Pie Torch, PyTorch",
        "Hugging Phase, Hugging Face",
        "DK, TK",
    })
    void whatIsSpelledOrHeardAlmostAlikeIsNear(String heard, String right) {
        assertThat(Likeness.of(heard, right).isNear()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"Opus, Haiku", "Google, GitLab", "Harvey, Magic", "AWS, GCP", "Elad, Dario", "Redis, Azure"})
    void otherNamesAreNot(String one, String other) {
        assertThat(Likeness.of(one, other).isNear()).isFalse();
    }
}
