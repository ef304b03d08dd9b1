package org.duizhao.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.duizhao.problem.BadInputException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LexiconTest {
    private static final Lexicon LEXICON = Lexicon.bundled();

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            value = {
                "went, go",
                "models, model",
                "children, child",
                "better, good",
                "wolves, wolf",
                "running, run",
                "studies, study",
                "n't, not",
                "'ll, will",
                "were, be",
                "our, we",
                "translate, translate",
                "xyzzying, xyzzying",
            })
    void everyFormOfAWordHasItsBaseForm(String word, String lemma) {
        assertThat(LEXICON.lemma(word)).isEqualTo(lemma);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "我们在北京大学学习人工智能 | 我们 在 北京大学 学习 人工智能",
                "他把钥匙放在桌子上 | 他 把 钥匙 放在 桌子 上",
                "研究生命的起源 | 研究 生命 的 起源",
                "他从马上下来 | 他 从 马上 下来",
                "人工智能公司发布了新的模型 | 人工智能 公司 发布 了 新 的 模型",
                "海 | 海",
            })
    void aRunOfCharactersIsCutIntoItsMostProbableWords(String run, String words) {
        assertThat(String.join(" ", LEXICON.words(run))).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource({"機器學習, 机器学习", "我們研究了這個問題, 我们研究了这个问题", "圖書館裡沒有聲音, 图书馆里没有声音", "她看著那位著名作家, 她看着那位著名作家", "俱樂部, 俱乐部"})
    void aTraditionalRunHasTheWordsOfTheSimplifiedOne(String traditional, String simplified) {
        assertThat(LEXICON.words(traditional)).isEqualTo(LEXICON.words(simplified));
    }

    @ParameterizedTest
    @ValueSource(strings = {"著名", "俱乐部", "乾坤"})
    void aWordThatFoldingTouchesIsStillOne(String word) {
        assertThat(LEXICON.words(word)).hasSize(1);
        assertThat(LEXICON.chineseProbability(word)).isGreaterThan(LEXICON.chineseProbability("囧囧"));
    }

    @ParameterizedTest
    @CsvSource({"翻譯, translate", "藉口, excuse", "著名, famous"})
    void aTraditionalTermHasTheTranslationsOfTheSimplifiedOne(String term, String english) {
        assertThat(translations(term)).containsKey(LEXICON.englishId(english));
    }

    @Test
    void charactersThatAreNoWordStandAlone() {
        assertThat(LEXICON.words("囧囧龘")).containsExactly("囧", "囧", "龘");
    }

    @Test
    void anEmptyRunHasNoWords() {
        assertThat(LEXICON.words("")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"翻译, translate", "翻译, interpret", "苹果, apple", "电脑, computer", "模型, model", "海洋, ocean"})
    void aTermAndItsTranslationHaveAWeight(String term, String english) {
        assertThat(translations(term).get(english(english))).isNotNull().isGreaterThan(0.5f);
    }

    @ParameterizedTest
    @ValueSource(strings = {"翻译", "苹果", "模型", "的", "打", "一"})
    void everyWeightIsAboveZeroAndAtMostOne(String term) {
        assertThat(translations(term).values())
                .isNotEmpty()
                .allSatisfy(weight -> assertThat(weight).isGreaterThan(0).isLessThanOrEqualTo(1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "并无此词条也", "译码", "translate", "囧龘"})
    void aTermIsNotTranslatedByTheWordsOfLongerOnes(String term) {
        assertThat(translations(term)).doesNotContainKey(english("translate"));
    }

    @Test
    void aTermThatIsNotThereHasNoTranslation() {
        assertThat(translations("并无此词条也")).isEmpty();
        assertThat(translations("")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"zzqqx", "", "oceanograp", "翻译"})
    void whatIsNoEnglishWordHasNoId(String word) {
        assertThat(LEXICON.englishId(word)).isEqualTo(Lexicon.UNKNOWN);
    }

    @Test
    void englishWordsAreRankedByFrequency() {
        assertThat(LEXICON.englishRank(english("the"))).isEqualTo(1);
        assertThat(LEXICON.englishRank(english("sea"))).isBetween(1, LEXICON.englishRank(english("oceanographer")));
    }

    @Test
    void commonChineseWordsAreMoreProbableThanRareOnesAndThoseThanUnknownOnes() {
        assertThat(LEXICON.chineseProbability("我们"))
                .isGreaterThan(LEXICON.chineseProbability("海洋"))
                .isLessThan(1);
        assertThat(LEXICON.chineseProbability("海洋")).isGreaterThan(LEXICON.chineseProbability("囧囧囧"));
        assertThat(LEXICON.chineseProbability("囧囧囧")).isPositive();
    }

    @ParameterizedTest
    @CsvSource({"中, zhong", "海, hai", "绿, lu", "龥, yu", "A, ''", "あ, ''", "〇, ''"})
    void aHanCharacterHasItsPinyinWithoutTonesAndNothingElseHas(char character, String pinyin) {
        assertThat(LEXICON.pinyin(character)).isEqualTo(pinyin);
    }

    @Test
    void aMissingFileIsABadInput() {
        Path file = folder.resolve("none.lexicon");

        assertThatThrownBy(() -> Lexicon.open(file))
                .isInstanceOf(BadInputException.class)
                .hasMessageStartingWith(file + ": the lexicon cannot be opened");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "DZLX", "It was a dark and stormy night."})
    void aFileThatIsNoLexiconIsABadInput(String content) throws IOException {
        Path file = Files.writeString(folder.resolve("other"), content);

        assertThatThrownBy(() -> Lexicon.open(file))
                .isInstanceOf(BadInputException.class)
                .hasMessageContaining("this is no lexicon of version " + LexiconFormat.VERSION);
    }

    @Test
    void aLexiconOfAnotherVersionIsABadInput() {
        ByteBuffer later = ByteBuffer.allocate(64).putInt(LexiconFormat.MAGIC).putInt(LexiconFormat.VERSION + 1);

        assertThatThrownBy(() -> Lexicon.of(later.rewind()))
                .isInstanceOf(BadInputException.class)
                .hasMessageContaining("this is no lexicon of version " + LexiconFormat.VERSION + "; build it again");
    }

    @ParameterizedTest
    @ValueSource(ints = {8, 11, 12, 100, 1_000_003, 10_000_000})
    void aLexiconThatWasCutShortIsABadInput(int length) throws IOException {
        ByteBuffer whole = ByteBuffer.wrap(Files.readAllBytes(LexiconLocation.bundled()));

        assertThatThrownBy(() -> Lexicon.of(whole.slice(0, length)))
                .isInstanceOf(BadInputException.class)
                .hasMessageContaining("the lexicon is cut short");
    }

    @ParameterizedTest
    @CsvSource({"模型, NOUN", "谢尔盖, NAME", "扩展, VERB", "初级, ADJECTIVE", "非常, ADVERB", "因为, FUNCTION", "乄乄, UNKNOWN"})
    void aChineseWordHasItsClass(String word, WordClass wordClass) {
        assertThat(LEXICON.chineseClass(word)).isEqualTo(wordClass);
    }

    @ParameterizedTest
    @CsvSource({
        "latency, NOUN",
        "deploy, VERB",
        "constitutional, ADJECTIVE",
        "of, FUNCTION",
        "very, ADJECTIVE",
        "xqzt, UNKNOWN"
    })
    void anEnglishWordHasItsClass(String word, WordClass wordClass) {
        assertThat(LEXICON.englishClass(word)).isEqualTo(wordClass);
    }

    @Test
    void aLexiconWithoutItsLastByteIsABadInput() throws IOException {
        byte[] whole = Files.readAllBytes(LexiconLocation.bundled());
        Path file = Files.write(folder.resolve("cut.lexicon"), Arrays.copyOf(whole, whole.length - 1));

        assertThatThrownBy(() -> Lexicon.open(file))
                .isInstanceOf(BadInputException.class)
                .hasMessageStartingWith(file + ": the lexicon is cut short");
    }

    private static int english(String word) {
        int id = LEXICON.englishId(word);
        assertThat(id).isNotEqualTo(Lexicon.UNKNOWN);
        return id;
    }

    private static Map<Integer, Float> translations(String term) {
        Map<Integer, Float> weights = new HashMap<>();
        LEXICON.translations(term, weights::put);
        return weights;
    }
}
