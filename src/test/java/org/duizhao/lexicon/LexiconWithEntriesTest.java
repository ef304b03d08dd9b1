package org.duizhao.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LexiconWithEntriesTest {
    private static final Lexicon LEXICON = Lexicon.bundled();

    @Test
    void anEntryCountsMoreThanTheLexiconsOwnTranslations() {
        Lexicon lexicon = with(entry("模型", "mould"));

        Map<String, Float> own = translations(LEXICON, "模型", "model", "mould");
        Map<String, Float> all = translations(lexicon, "模型", "model", "mould");

        assertThat(all.get("model")).isEqualTo(own.get("model"));
        assertThat(all.get("mould")).isGreaterThan(all.get("model"));
    }

    @Test
    void ofTwoEntriesTheSurerCountsMore() {
        Lexicon lexicon = with(new DictionaryEntry("海雾", "mist", 0.2), new DictionaryEntry("海雾", "haar", 0.9));

        Map<String, Float> weights = translations(lexicon, "海雾", "mist", "haar");

        assertThat(weights.get("haar")).isGreaterThan(weights.get("mist"));
    }

    @Test
    void anEntryForATraditionalTermIsOneForTheSimplifiedTerm() {
        assertThat(translations(with(entry("燈塔", "mariner")), "灯塔", "mariner")).containsKey("mariner");
    }

    @Test
    void theWordsOfAPhraseShareItsTranslationByTheirLemmas() {
        Map<String, Float> weights =
                translations(with(entry("首字延迟", "time to the first tokens")), "首字延迟", "time", "first", "token", "the");

        assertThat(weights).containsOnlyKeys("time", "first", "token");
        assertThat(weights.values()).allMatch(weight -> weight > 0.5 && weight < 2);
    }

    @Test
    void anEnglishWordThatTheLexiconDoesNotKnowGetsAnIdAndNoRank() {
        Lexicon lexicon = with(entry("冰湖厂", "Frostmere"), entry("雾港厂", "Mistharbour"));

        assertThat(LEXICON.englishId("frostmere")).isEqualTo(Lexicon.UNKNOWN);
        assertThat(lexicon.englishId("frostmere"))
                .isNotEqualTo(Lexicon.UNKNOWN)
                .isNotEqualTo(lexicon.englishId("mistharbour"));
        assertThat(lexicon.englishRank(lexicon.englishId("frostmere"))).isZero();
        assertThat(lexicon.with(List.of(entry("另厂", "Otherworks"))).englishId("otherworks"))
                .isGreaterThan(lexicon.englishId("mistharbour"));
    }

    @ParameterizedTest
    @CsvSource({"我们访问了冰湖厂, 我们 访问 了 冰湖厂", "我們訪問了冰湖廠, 我们 访问 了 冰湖厂"})
    void aTermOfAnEntryIsOneWordOfARun(String run, String words) {
        assertThat(LEXICON.words(run)).doesNotContain("冰湖厂");
        assertThat(String.join(" ", with(entry("冰湖厂", "Frostmere")).words(run))).isEqualTo(words);
    }

    @Test
    void aLatinTermIsFoundInSmallLetters() {
        assertThat(translations(with(entry("Vortex", "Vertex")), "vortex", "vertex"))
                .containsKey("vertex");
    }

    @ParameterizedTest
    @ValueSource(strings = {"AA制", "Hugging Phase", "三，二", "3"})
    void aTermThatIsNoUnitOfATextAddsNothing(String term) {
        assertThat(Lexicon.isUnitOfText(term)).isFalse();
        assertThat(translations(with(entry(term, "sea")), term, "sea")).isEmpty();
    }

    @Test
    void anExplanationInManyWordsAddsNothing() {
        assertThat(translations(with(entry("海雾", "cold wet air that rolls slowly inland")), "海雾", "cold", "wet"))
                .isEmpty();
    }

    @Test
    void withoutEntriesTheLexiconIsItself() {
        assertThat(LEXICON.with(List.of())).isSameAs(LEXICON);
    }

    @Property(tries = 500)
    void anyRunIsCutIntoPiecesOfItself(
            @ForAll @StringLength(max = 12) @Chars({'海', '雾', '灯', '塔', '的'}) String run,
            @ForAll @StringLength(min = 1, max = 6) @Chars({'海', '雾', '灯', '塔'}) String term) {
        List<String> words = with(entry(term, "sea")).words(run);

        assertThat(String.join("", words)).isEqualTo(run);
        assertThat(words).allMatch(word -> !word.isEmpty());
    }

    private static DictionaryEntry entry(String chinese, String english) {
        return new DictionaryEntry(chinese, english, 1);
    }

    private static Lexicon with(DictionaryEntry... entries) {
        return LEXICON.with(List.of(entries));
    }

    /** The weights of some English words as translations of a term; words that do not translate it are left out. */
    private static Map<String, Float> translations(Lexicon lexicon, String term, String... words) {
        Map<Integer, Float> weights = new HashMap<>();
        lexicon.translations(term, (english, weight) -> weights.merge(english, weight, Float::sum));
        Map<String, Float> ofWords = new HashMap<>();
        for (String word : words) {
            if (weights.containsKey(lexicon.englishId(word))) {
                ofWords.put(word, weights.get(lexicon.englishId(word)));
            }
        }
        return ofWords;
    }
}
