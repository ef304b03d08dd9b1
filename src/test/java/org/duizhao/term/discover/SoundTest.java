package org.duizhao.term.discover;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SoundTest {
    @ParameterizedTest
    @CsvSource({
        "Cloud, Claude",
        "Coro, Quora",
        "Phase, Face",
        "Cubernetes, Kubernetes",
        "Graphana, Grafana",
        "Databrix, Databricks",
        "Kwen, Quen",
    })
    void wordsThatAreConfusedByHearersSoundTheSame(String heard, String right) {
        assertThat(Sound.ofEnglish(heard)).isEqualTo(Sound.ofEnglish(right));
    }

    @ParameterizedTest
    @CsvSource({"Claude, Gemini", "Face, Faze Bank", "Redis, Radius Lake", "Opus, Haiku"})
    void otherWordsDoNot(String one, String other) {
        assertThat(Sound.ofEnglish(one)).isNotEqualTo(Sound.ofEnglish(other));
    }

    @ParameterizedTest
    @CsvSource({"xie, S", "er, L", "gai, K", "zhong, JN", "qu, J", "a, ''", "'', ''"})
    void aSyllableOfPinyinIsItsInitialAndItsNasal(String syllable, String sound) {
        assertThat(Sound.ofPinyin(syllable)).isEqualTo(sound);
    }

    @Test
    void aWordOfVowelsHasNoSound() {
        assertThat(Sound.ofEnglish("Aoi")).isEmpty();
    }
}
