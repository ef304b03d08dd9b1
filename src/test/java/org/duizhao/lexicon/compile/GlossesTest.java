package org.duizhao.lexicon.compile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.duizhao.lexicon.compile.Glosses.WeightedTerm;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GlossesTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "n. 港口，码头；海港 | 港口 码头 海港",
                "vt. 装运, 托运/运送 | 装运 托运 运送",
                "a. 大而无当 | 大而无当",
                "adj. 新鲜 adv. 刚刚 | 新鲜 刚刚",
                "[医] 血压 | 血压",
                "(鸟的) 翅膀 | 翅膀",
                "（尤指帆船）桅杆 | 桅杆",
                "【化】盐<旧>食盐 | 盐 食盐",
                "abbr. 国际标准（International Standard） | 国际标准",
                "pl. 牛津大学出版社 | ''",
                "n. the name of a port | ''",
                "n. T恤, 恤衫 | 恤衫",
            })
    void theHanStringsOfAGlossAreItsTerms(String gloss, String terms) {
        assertThat(String.join(" ", terms(gloss))).isEqualTo(terms);
    }

    @Test
    void laterTermsOfALineWeighLessAndEachLineBeginsAnew() {
        assertThat(Glosses.terms(entry("n. 港口, 码头\\nv. 停泊")))
                .containsExactly(
                        new WeightedTerm("港口", 1), new WeightedTerm("码头", 1 / 1.05), new WeightedTerm("停泊", 1));
    }

    @Test
    void termsThatAreLeftOutCountInTheOrderAllTheSame() {
        assertThat(Glosses.terms(entry("n. 很长很长很长的解释, 码头"))).containsExactly(new WeightedTerm("码头", 1 / 1.05));
    }

    @Test
    void aNetworkSenseWeighsLess() {
        assertThat(Glosses.terms(entry("n. 港口\\n[网络] 端口")))
                .containsExactly(new WeightedTerm("港口", 1), new WeightedTerm("端口", 0.6));
    }

    @Test
    void theGlossesOfACapitalisedHeadwordWeighLess() {
        assertThat(Glosses.terms(new Ecdict.Entry("port", true, "[网络] 波特酒")))
                .singleElement()
                .satisfies(term -> assertThat(term.weight()).isCloseTo(0.6 * 0.7, within(1e-12)));
    }

    @ParameterizedTest
    @CsvSource({
        "美丽的, 美丽, .95",
        "慢慢地, 慢慢, .95",
        "使安静, 安静, .9",
    })
    void aTermStandsWithoutItsParticleToo(String gloss, String without, double weight) {
        assertThat(Glosses.terms(entry(gloss)))
                .containsExactly(new WeightedTerm(gloss, 1), new WeightedTerm(without, weight));
    }

    @ParameterizedTest
    @CsvSource({"的", "地", "使用", "目的地"})
    void shortTermsKeepWhatLooksLikeAParticle(String gloss) {
        assertThat(terms(gloss)).startsWith(gloss).doesNotContain("", "用");
    }

    private static List<String> terms(String gloss) {
        return Glosses.terms(entry(gloss)).stream().map(WeightedTerm::term).toList();
    }

    private static Ecdict.Entry entry(String glosses) {
        return new Ecdict.Entry("port", false, glosses);
    }
}
