package org.duizhao.number;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumbersInSentencesTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "融了3.5万美元 | We raised $35,000.",
                "融了三万五千美元 | We raised 35 thousand dollars.",
                "有 10 亿用户 | It has a billion users, 1 billion of them.",
                "一共两千五百万行 | All in all 25 million lines.",
                "准确率是百分之九十 | It is right 90 percent of the time.",
                "准确率是90％ | It is right 90% of the time.",
                "二〇二四年的事 | That was in 2024.",
                "那是1995年 | It was nineteen ninety-five.",
                "八十年代的论文 | a paper from the '80s",
                "1980年代的论文 | a paper from the 80s",
                "２０２４年 | in 2024",
                "花了十八个月 | It took eighteen months.",
                "快了1.5倍 | That is 1.5x faster.",
                "一百二十三个 | a hundred and twenty-three of them",
                "三點五億人 | 350 million people",
                "30多万人 | over 300,000 people",
                "卖了25，000台 | It sold 25,000 of them.",
                "卖了1，800万台 | Eighteen million were sold.",
                "是原来的3．5倍 | It is 3.5 times as much.",
                "他停了一下，10%的人走了 | And 10% of them left.",
                "线宽是0.25微米 | It is .25 micron wide.",
                "那是1995年的事 | That was in '95.",
                "市值105亿美元 | At the end of it his shares were worth $10.5 billion.",
                "距离不到10米 | It works over less than 10m.",
                "我们有12,000台 | We have twelve thousand of them.",
                "二十一世纪 | the 21st century",
            })
    void theSameNumberIsReadInBothLanguages(String chinese, String english) {
        List<NumberMention> ofChinese = telling(ChineseNumbers.in(chinese));
        List<NumberMention> ofEnglish = telling(EnglishNumbers.in(english));

        assertThat(ofChinese).hasSize(1);
        assertThat(ofEnglish).hasSize(1).allMatch(ofChinese.get(0)::equalsInValue);
    }

    @ParameterizedTest
    @ValueSource(strings = {"GPT-4 来了", "用 Claude 3 写", "一个模型", "两三年后", "第三点", "三点五十分", "成千上万", "4o 很快", "一年半"})
    void namesAndSmallNumbersOfChineseAreNotTelling(String text) {
        assertThat(telling(ChineseNumbers.in(text))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "GPT-4 is out.",
                "We use Claude 3 for it.",
                "one or two of them",
                "millions of people",
                "between five and ten",
                "a year and a half",
                "in May",
                "Wait a second.",
                "the 4o model",
            })
    void namesAndSmallNumbersOfEnglishAreNotTelling(String text) {
        assertThat(telling(EnglishNumbers.in(text))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"每秒9.6千比特, 9.6kbps", "有64千字节, 64 KB or 64KB"})
    void aUnitMayHaveThePrefixThatTheChineseWritesOut(String chinese, String english) {
        NumberMention number = telling(ChineseNumbers.in(chinese)).get(0);

        assertThat(EnglishNumbers.in(english)).anyMatch(number::equalsInValue);
    }

    @ParameterizedTest
    @CsvSource({"五到十年, 5 10", "半年, 0.5", "第三, 3"})
    void smallNumbersAreReadAllTheSame(String chinese, String values) {
        assertThat(ChineseNumbers.in(chinese))
                .extracting(number -> number.values().get(0).toPlainString())
                .containsExactly(values.split(" "));
    }

    @ParameterizedTest
    @CsvSource({
        "'in five or 10 years', 5 10",
        "'half of it', 0.5",
        "'Aug.6 and Sept. 7', 8 6 9 7",
        "'three thousand two hundred and five', 3205"
    })
    void numbersInWordsHaveTheirValue(String english, String values) {
        assertThat(EnglishNumbers.in(english))
                .extracting(number -> number.values().get(0))
                .containsExactly(List.of(values.split(" ")).stream()
                        .map(BigDecimal::new)
                        .map(BigDecimal::stripTrailingZeros)
                        .toArray(BigDecimal[]::new));
    }

    @Property(tries = 500)
    void numbersStandInTheTextInOrder(
            @ForAll @StringLength(max = 40) @CharRange(from = '0', to = '9') String digits,
            @ForAll @StringLength(max = 12) String between) {
        for (String text : List.of(digits + between + "三万五千.5%", between + digits + "万、" + between)) {
            assertOrder(ChineseNumbers.in(text), text);
            assertOrder(EnglishNumbers.in(text), text);
        }
    }

    private static void assertOrder(List<NumberMention> numbers, String text) {
        int end = 0;
        for (NumberMention number : numbers) {
            assertThat(number.stretch().start()).isGreaterThanOrEqualTo(end);
            end = number.stretch().end();
        }
        assertThat(end).isLessThanOrEqualTo(text.length());
    }

    private static List<NumberMention> telling(List<NumberMention> numbers) {
        return numbers.stream().filter(NumberMention::telling).toList();
    }
}
