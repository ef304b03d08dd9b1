package org.duizhao.read.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.duizhao.bitext.Language;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LineJoinerTest {
    @ParameterizedTest
    @CsvSource({
        "我们今天, 聊一聊",
        "他说。, 然后走了",
        "他说“好。”, “是的”",
        "这就是——, 答案",
        "读《红楼梦》, （上）",
        "カタカナ, ひらがな",
    })
    void wideCharactersJoinWithoutASpace(String before, String after) {
        assertThat(LineJoiner.between(before, after, Language.CHINESE)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "Ann, Lee",
        "放进我们的, Kubernetes",
        "Kubernetes, 集群",
        "模型, 3 代",
        "“The Overstory”, —Powers",
        "100, 个",
    })
    void aWrapNextToALatinWordOrANumberWasASpace(String before, String after) {
        assertThat(LineJoiner.between(before, after, Language.CHINESE)).isEqualTo(" ");
    }

    @ParameterizedTest
    @CsvSource({"one, two", "他, 她"})
    void englishJoinsWithASpace(String before, String after) {
        assertThat(LineJoiner.between(before, after, Language.ENGLISH)).isEqualTo(" ");
    }
}
