package org.duizhao.lexicon.compile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.duizhao.lexicon.Lexicon;
import org.duizhao.lexicon.WordClass;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LexiconWriterTest {
    @TempDir
    private Path folder;

    private Lexicon lexicon;

    @BeforeEach
    void writeAndOpenALexicon() throws IOException {
        TranslationPairs pairs = new TranslationPairs();
        pairs.add("港口", "port", 1);
        pairs.add("港口", "harbor", 0.5);
        pairs.add("港", "port", 0.001);
        WordFrequencies frequencies = new WordFrequencies();
        frequencies.addMissing(List.of("港口", "海港城", "x港"));
        Ecdict ecdict = new Ecdict(
                List.of(new Ecdict.Entry("dock", false, "码头")),
                Map.of("port", 2000, "the", 1),
                Map.of("docked", "dock", "ports", "port"),
                Map.of("dock", WordClass.NOUN, "docked", WordClass.VERB));
        Path file = folder.resolve("small.lexicon");
        new LexiconWriter(pairs, frequencies, ecdict).write(file);
        lexicon = Lexicon.open(file);
    }

    @Test
    void translationsComeBackWithTheirWeightsInStepsOfOneInTwoHundredAndFiftyFive() {
        assertThat(translations("港口")).hasSize(2);
        assertThat(weight("港口", "port")).isEqualTo(1);
        assertThat(weight("港口", "harbor")).isCloseTo(0.5f, within(1 / 255f));
    }

    @Test
    void aWeightNeverComesBackAsZero() {
        assertThat(weight("港", "port")).isEqualTo(1 / 255f);
    }

    @Test
    void aWordWithoutTranslationHasNone() {
        assertThat(translations("海港城")).isEmpty();
        assertThat(translations("海港")).isEmpty();
    }

    @Test
    void everySourceOfEnglishWordsIsThere() {
        assertThat(List.of("port", "harbor", "dock", "the", "docked"))
                .allSatisfy(word -> assertThat(lexicon.englishId(word)).isNotEqualTo(Lexicon.UNKNOWN));
        assertThat(lexicon.englishId("do")).isEqualTo(Lexicon.UNKNOWN);
    }

    @Test
    void ranksAndBaseFormsComeBack() {
        assertThat(lexicon.englishRank(lexicon.englishId("port"))).isEqualTo(2000);
        assertThat(lexicon.englishRank(lexicon.englishId("harbor"))).isZero();
        assertThat(lexicon.lemma("docked")).isEqualTo("dock");
        assertThat(lexicon.lemma("ports")).isEqualTo("port");
    }

    @Test
    void wordsOfHanCharactersAreCounted() {
        assertThat(lexicon.chineseProbability("港口")).isEqualTo(0.5);
        assertThat(lexicon.words("海港城港口")).containsExactly("海港城", "港口");
    }

    @Test
    void classesComeBack() {
        assertThat(lexicon.englishClass("dock")).isEqualTo(WordClass.NOUN);
        assertThat(lexicon.englishClass("docked")).isEqualTo(WordClass.VERB);
        assertThat(lexicon.englishClass("harbor")).isEqualTo(WordClass.UNKNOWN);
        assertThat(lexicon.englishClass("wharf")).isEqualTo(WordClass.UNKNOWN);
        assertThat(lexicon.chineseClass("港口")).isEqualTo(WordClass.UNKNOWN);
    }

    private float weight(String term, String english) {
        return translations(term).getOrDefault(lexicon.englishId(english), 0f);
    }

    private Map<Integer, Float> translations(String term) {
        Map<Integer, Float> weights = new HashMap<>();
        lexicon.translations(term, weights::put);
        return weights;
    }
}
