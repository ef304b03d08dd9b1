package org.duizhao.align;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.duizhao.align.EnglishTokenizer.Token;
import org.duizhao.lexicon.Lexicon;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TokenizersTest {
    private static final Lexicon LEXICON = Lexicon.bundled();
    private static final Set<String> NAMES = Set.of("hangzhou", "mali", "lin");

    private final EnglishTokenizer english = new EnglishTokenizer(LEXICON);
    private final ChineseTokenizer chinese = new ChineseTokenizer(LEXICON, NAMES);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "The children went home. | the child go home",
                "I can't, won't and shouldn't. | i can not will not and should not",
                "It’s John’s boat. | it john boat",
                "They've said we'll see. | they have say we will see",
                "a mock-harbor and a long-term plan | a mock harbor and a long-term plan",
                "n't | not",
                "... | \"\"",
            })
    void englishUnitsAreLemmas(String sentence, String units) {
        assertThat(englishUnits(sentence)).isEqualTo(units);
    }

    @Test
    void anEnglishUnitKnowsWhetherItIsCapitalised() {
        assertThat(english.tokens("Bergen is in Norway. I know."))
                .filteredOn(Token::capitalised)
                .extracting(Token::unit)
                .containsExactly("bergen", "norway");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "他们回家了。 | 他们 回家 了",
                "我用Claude写代码 | 我 用 claude 写 代码",
                "他們寫的書 | 他们 写 的 书",
                "我用ＧＰＴ寫程式碼 | 我 用 gpt 写 程式码",
                "……！ | ''",
            })
    void chineseUnitsAreWordsAndLatinOnesAsTheyStand(String sentence, String units) {
        assertThat(String.join(" ", chinese.units(sentence))).isEqualTo(units);
    }

    @ParameterizedTest
    @CsvSource({"马里很热, 马里 @mali 很 热", "他住在杭州城里, 他 住 在 杭州 @hangzhou 城里", "杭州和马里, 杭州 @hangzhou 和 马里 @mali"})
    void whatSoundsLikeACapitalisedEnglishWordIsAUnitTooWhereItStands(String sentence, String units) {
        assertThat(String.join(" ", chinese.units(sentence))).isEqualTo(units);
    }

    @ParameterizedTest
    @CsvSource({"林小姐走了, @lin", "树林里有人, @lin"})
    void aSingleCharacterIsNoNameSinceManySoundTheSame(String sentence, String unit) {
        assertThat(chinese.units(sentence)).doesNotContain(unit);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "一百二十三个人 | 123 people | #123",
                "一百二十三 | one of 123 | #123",
                "3.5万人 | 35,000 people | #35000",
                "二十五岁 | twenty-five years | #25",
                "二十五岁 | twenty five years | #25",
                "百分之九十 | 90 percent | #90",
                "百分之九十 | ninety percent | #90",
                "两百块钱 | two hundred dollars | #200",
                "三万五千吨 | thirty-five thousand tons | #35000",
                "一亿两千万美元 | 120 million dollars | #120000000",
                "12亿美元 | $1.2 billion | #1200000000",
                "第十二章 | Chapter 12 | #12",
                "３５艘船 | 35 ships | #35",
                "３５０萬人 | 3.5 million people | #3500000",
                "兩百塊錢 | two hundred dollars | #200",
                "一億兩千萬美元 | 120 million dollars | #120000000",
                "圖３，４ | figures 3 and 4 | #3",
                "1,200元 | 1200 yuan | #1200",
                "2.50元 | 2.5 yuan | #2.5",
                "第1.8.2版 | version 1.8.2 | #1.8",
            })
    void aNumberIsTheSameUnitInBothLanguages(String chineseText, String englishText, String number) {
        assertThat(chinese.units(chineseText)).contains(number);
        assertThat(english.tokens(englishText)).extracting(Token::unit).contains(number);
    }

    @ParameterizedTest
    @CsvSource({"3.5万人, #35000 人", "一百二十三个, #123 个", "12亿, #1200000000"})
    void nothingOfANumberIsLeftBesideIt(String text, String units) {
        assertThat(String.join(" ", chinese.units(text))).isEqualTo(units);
    }

    @ParameterizedTest
    @CsvSource({"他千万别来", "万一下雨", "十分感谢", "一个人"})
    void wordsWithANumeralInThemAreNoNumbers(String text) {
        assertThat(chinese.units(text)).noneMatch(NumberUnit::isNumber);
    }

    @Test
    void aNumberOfAnyLengthIsAUnit() {
        String digits = "9".repeat(5000);

        assertThat(chinese.units(digits + "万"))
                .singleElement()
                .satisfies(unit -> assertThat(unit).startsWith("#999"));
        assertThat(english.tokens(digits))
                .singleElement()
                .satisfies(token -> assertThat(token.unit()).startsWith("#999"));
    }

    private String englishUnits(String sentence) {
        List<Token> tokens = english.tokens(sentence);
        return tokens.stream().map(Token::unit).collect(Collectors.joining(" "));
    }
}
