package org.duizhao.script;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FoldingTest {
    @ParameterizedTest
    @CsvSource({
        "機器學習的發展, 机器学习的发展",
        "房間裡很乾淨, 房间里很干净",
        "房間裏很乾淨, 房间里很干净",
        "她看著窗外, 她看着窗外",
        "總統府衞兵, 总统府卫兵",
        "一碗麵和一碗麪, 一碗面和一碗面",
        "臺北和台北, 台北和台北",
        "ＧＰＴ－４ 有１７個版本, GPT－4 有17个版本",
    })
    void traditionalAndSimplifiedTextFoldToTheSame(String traditional, String simplified) {
        assertThat(Folding.fold(traditional)).isEqualTo(Folding.fold(simplified));
    }

    @Test
    void marksKeepTheirWidth() {
        assertThat(Folding.fold("你好，世界！（１）")).isEqualTo("你好，世界！（1）");
    }

    @Test
    void signsAndSpacesFoldWhereThatIsAskedFor() {
        assertThat(Folding.foldWithSigns("ＧＰＴ－４　很貴！\u00A0（１）")).isEqualTo("GPT-4 很贵! (1)");
    }

    @Test
    void caseFoldsUnitByUnit() {
        assertThat(Folding.caseless("İstanbul Ω 云 ＡＢ")).hasSize(15).isEqualTo("i̇stanbul ω 云 ａｂ".replace("\u0307", ""));
    }

    @Test
    void whatFoldsToItselfIsTheSameString() {
        String text = "今天的会先开到这里。See you.";

        assertThat(Folding.fold(text)).isSameAs(text);
    }

    @Property
    void aFoldedTextIsAsLongAsTheTextAndFoldsToItself(@ForAll String text) {
        String folded = Folding.fold(text);

        assertThat(folded).hasSameSizeAs(text);
        assertThat(Folding.fold(folded)).isEqualTo(folded);
        assertThat(Folding.foldWithSigns(text)).hasSameSizeAs(text).isEqualTo(Folding.foldWithSigns(folded));
    }

    @Test
    void noCharacterOfTheTableNeedsFoldingTwice() {
        for (char c = ScriptFormat.FIRST_HAN; c <= ScriptFormat.LAST_HAN; c++) {
            assertThat(Folding.fold(Folding.fold(c))).as("%s", c).isEqualTo(Folding.fold(c));
        }
    }
}
