package org.duizhao.term.discover;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DerivationTest {
    private static final Set<String> WORDS =
            Set.of("compute", "computation", "memorize", "interpretable", "modal", "modality", "science", "host");

    private final Derivation derivation = new Derivation(WORDS::contains, "hosting"::equals);

    @ParameterizedTest
    @CsvSource({
        "computational, compute",
        "memorization, memorize",
        "interpretability, interpretable",
        "multimodality, modal",
        "neuroscience, science",
    })
    void aWordIsTracedToThoseItIsMadeFrom(String word, String source) {
        assertThat(derivation.sources(word)).contains(source).doesNotContain(word);
    }

    @Test
    void aCommonWordIsNoCompound() {
        assertThat(derivation.sources("hosting")).containsExactly("host");
    }
}
