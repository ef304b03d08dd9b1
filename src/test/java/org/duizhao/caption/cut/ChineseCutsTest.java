package org.duizhao.caption.cut;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.duizhao.bitext.Span;
import org.duizhao.lexicon.Lexicon;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChineseCutsTest {
    private static final ChineseCuts CUTS = new ChineseCuts(Lexicon.bundled());

    @ParameterizedTest
    @CsvSource({
        "我们明天下午去图书馆, 我们|明天|下午|去|图书馆",
        "他买了三个苹果, 他|买了|三个|苹果",
        "这台机器每小时处理3.5万条记录, 这|台|机器|每|小时|处理|3.5万条|记录",
        "欢迎 Dario Amodei 来到港湾, 欢迎 |Dario Amodei |来到|港湾",
        "约翰·斯密斯说得很慢, 约翰·斯密斯|说得|很|慢",
        "第三章最难读懂, 第三章|最|难|读懂"
    })
    void wordsNamesAndNumbersStayWhole(String sentence, String parts) {
        assertThat(parts(sentence, List.of())).isEqualTo(parts);
    }

    @Test
    void aMarkStaysWithWhatStandsBeforeIt() {
        assertThat(parts("“灯塔”已经关了，船还在等；明天再说。", List.of())).doesNotContain("|，", "|；", "|。", "|”", "“|");
    }

    @Test
    void aTermStaysWhole() {
        String sentence = "检索增强生成可以解决";

        assertThat(parts(sentence, List.of(new Span(0, 6)))).startsWith("检索增强生成|");
    }

    @Test
    void marksAreBetterPlacesThanWords() {
        List<Cut> cuts = CUTS.of("天黑以后，渔船陆续回港；但是码头很安静", List.of());

        assertThat(cuts).contains(new Cut(5, CutKind.COMMA), new Cut(12, CutKind.CLAUSE));
        assertThat(cuts.stream().filter(cut -> cut.kind() == CutKind.WORD)).isNotEmpty();
    }

    @Test
    void aConjunctionIsABetterPlaceThanAWordThatLeansOnTheNext() {
        List<Cut> cuts = CUTS.of("他想出海但是风浪太大", List.of());

        assertThat(cuts).contains(new Cut(4, CutKind.CONJUNCTION));
        assertThat(CUTS.of("他在港口工作", List.of())).contains(new Cut(2, CutKind.LEANING_WORD));
    }

    private static String parts(String sentence, List<Span> unbroken) {
        StringBuilder marked = new StringBuilder(sentence);
        List<Cut> cuts = CUTS.of(sentence, unbroken);
        for (int k = cuts.size() - 1; k >= 0; k--) {
            marked.insert(cuts.get(k).offset(), '|');
        }
        return marked.toString();
    }
}
