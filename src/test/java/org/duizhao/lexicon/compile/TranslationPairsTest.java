package org.duizhao.lexicon.compile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class TranslationPairsTest {
    private final TranslationPairs pairs = new TranslationPairs();

    @Test
    void ofSeveralWeightsForAPairTheHighestCounts() {
        pairs.add("港口", "port", 0.4);
        pairs.add("港口", "port", 0.9);
        pairs.add("港口", "port", 0.7);

        assertThat(pairs.lemmasOf("港口")).isEqualTo(Map.of("port", 0.9));
    }

    @Test
    void theLemmasOfATermStandInAlphabeticalOrder() {
        pairs.add("港口", "port", 1);
        pairs.add("港口", "harbor", 1);
        pairs.add("码头", "dock", 1);

        assertThat(pairs.lemmasOf("港口").keySet()).containsExactly("harbor", "port");
        assertThat(pairs.terms()).containsExactlyInAnyOrder("港口", "码头");
    }

    @Test
    void aTermOfMoreThanSevenCharactersIsLeftOut() {
        pairs.add("中华人民共和国", "china", 1);
        pairs.add("北大西洋公约组织", "nato", 1);

        assertThat(pairs.terms()).containsExactly("中华人民共和国");
    }

    @Test
    void aTermThatIsNotThereHasNoLemmas() {
        assertThat(pairs.lemmasOf("海")).isEmpty();
    }
}
