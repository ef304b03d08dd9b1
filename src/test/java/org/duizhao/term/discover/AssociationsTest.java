package org.duizhao.term.discover;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class AssociationsTest {
    @Test
    void whatOccursIndependentlyHasARatioOfZero() {
        assertThat(Associations.logLikelihoodRatio(10, 20, 50, 100)).isCloseTo(0, within(1e-9));
    }

    @Test
    void theRatioIsThatOfDunningsTable() {
        // his bigram "the swiss" in Table 4: 110, 2442, 111 of 31777 words, -2 log λ = 270.72
        assertThat(Associations.logLikelihoodRatio(110, 2552, 221, 31_777)).isCloseTo(270.72, within(0.01));
    }

    @Test
    void theOftenerTwoOccurOnlyTogetherTheSurerItIs() {
        assertThat(Associations.logLikelihoodRatio(5, 5, 5, 200))
                .isGreaterThan(Associations.logLikelihoodRatio(2, 2, 2, 200));
        assertThat(Associations.dice(5, 5, 5)).isEqualTo(1);
        assertThat(Associations.dice(1, 2, 2)).isEqualTo(0.5);
    }
}
