package org.duizhao.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LemmatizerTest {
    private static final Set<String> WORDS = Set.of("walk", "bake", "carry", "quick", "tall", "pass", "was", "thing");
    private static final Map<String, String> INFLECTIONS =
            Map.of("went", "go", "forwent", "went", "baked", "bake", "odd", "unrelatedly");

    private final Lemmatizer lemmatizer =
            new Lemmatizer(word -> INFLECTIONS.getOrDefault(word, ""), word -> WORDS.contains(word));

    @ParameterizedTest
    @CsvSource({
        "walks, walk",
        "walked, walk",
        "baking, bake",
        "carries, carry",
        "carried, carry",
        "passes, pass",
        "quickly, quick",
        "tallest, tall",
        "walketh, walk",
    })
    void aSuffixIsTakenOffWhereAKnownWordIsLeft(String word, String lemma) {
        assertThat(lemmatizer.lemma(word)).isEqualTo(lemma);
    }

    @ParameterizedTest
    @ValueSource(strings = {"blorks", "is-not-there", "thing"})
    void aWordOfWhichNothingIsKnownIsItsOwnLemma(String word) {
        assertThat(lemmatizer.lemma(word)).isEqualTo(word);
    }

    @Test
    void anInflectionOfAnInflectionLeadsToTheBase() {
        assertThat(lemmatizer.lemma("forwent")).isEqualTo("go");
    }

    @Test
    void aBaseMuchLongerThanTheWordIsAnErrorOfTheDictionary() {
        assertThat(lemmatizer.lemma("odd")).isEqualTo("odd");
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            value = {"n't, not", "'ve, have", "was, be", "thy, you", "mine, i", "those, that", "be, be"})
    void functionWordsComeBeforeTheDictionary(String word, String lemma) {
        assertThat(lemmatizer.lemma(word)).isEqualTo(lemma);
    }

    @Test
    void aStemOfTwoLettersIsTooShort() {
        Lemmatizer onlyGo = new Lemmatizer(word -> "", "go"::equals);

        assertThat(onlyGo.lemma("going")).isEqualTo("going");
    }
}
