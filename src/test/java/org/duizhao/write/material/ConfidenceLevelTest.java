package org.duizhao.write.material;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ConfidenceLevelTest {
    @ParameterizedTest
    @CsvSource({
        "1, SURE",
        "0.99, SURE",
        "0.989, GOOD",
        "0.9, GOOD",
        "0.7, FAIR",
        "0.5, WEAK",
        "0.499, DOUBTFUL",
        "0, DOUBTFUL"
    })
    void aLevelBeginsAtItsLowestProbability(double probability, ConfidenceLevel level) {
        assertThat(ConfidenceLevel.of(probability)).isEqualTo(level);
    }
}
