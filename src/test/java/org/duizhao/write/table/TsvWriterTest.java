package org.duizhao.write.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.duizhao.bitext.Alignment;
import org.duizhao.bitext.Bead;
import org.duizhao.bitext.Language;
import org.duizhao.write.Bitext;
import org.duizhao.write.DemoTalk;
import org.duizhao.write.OutputFormat;
import org.duizhao.write.SideOfTalk;
import org.duizhao.write.material.LeftOut;
import org.junit.jupiter.api.Test;

final class TsvWriterTest {
    private static final int CELLS = 12;

    @Test
    void theFirstLineNamesTheColumns() throws IOException {
        assertThat(rows(DemoTalk.bilingual()).get(0))
                .containsExactly(
                        "chinese_ids",
                        "english_ids",
                        "type",
                        "probability",
                        "section",
                        "speaker",
                        "start",
                        "end",
                        "chinese",
                        "english",
                        "terms",
                        "corrected");
    }

    @Test
    void everyBeadIsOneLineOfTwelveCells() throws IOException {
        List<List<String>> rows = rows(DemoTalk.bilingual());
        assertThat(rows).hasSize(1 + 26).allSatisfy(row -> assertThat(row).hasSize(CELLS));
    }

    @Test
    void tabsAndLineBreaksOfEveryKindBecomeASpace() throws IOException {
        List<List<String>> rows =
                rows(Bitext.ofPair("甲\t乙\n丙", "one\r\ntwo\rthree\u2028four\u0085five\u000Bsix\fseven"));
        assertThat(rows.get(1)).hasSize(CELLS).contains("甲 乙 丙", "one two three four five six seven");
    }

    @Test
    void aLoneSurrogateThatNoFileCanHoldIsReported() throws IOException {
        Alignment alignment = Bitext.ofPair("半\uD83D个", "half");
        assertThat(rows(alignment).get(1)).contains("半个");
        assertThat(Bitext.leftOut(alignment, OutputFormat.TSV))
                .extracting(LeftOut::toString)
                .containsExactly("b1: 1 × U+D83D (characters that the format forbids)");
    }

    @Test
    void anEnglishSentenceAloneHasTheSectionAndSpeakerOfItsOwnSide() throws IOException {
        SideOfTalk chinese =
                new SideOfTalk("zh", Language.CHINESE).speaker("林岚").says("好。");
        SideOfTalk english = new SideOfTalk("en", Language.ENGLISH)
                .speaker("Lin Lan")
                .says("Good.")
                .at(1.5, 2.25)
                .says("Very good.");
        List<List<String>> rows = rows(Bitext.of(chinese, english, Bead.of(0, 1, 0, 1), Bead.of(1, 1, 1, 2)));
        assertThat(rows.get(2))
                .containsExactly("", "1", "0-1", "0.750", "", "Lin Lan", "1500", "2250", "", "Very good.", "", "");
    }

    @Test
    void severalSentencesAreJoinedAsTheirLanguageJoinsThem() throws IOException {
        SideOfTalk chinese = new SideOfTalk("zh", Language.CHINESE).says("来了。").says("坐。");
        SideOfTalk english =
                new SideOfTalk("en", Language.ENGLISH).says("You came.").says("Sit down.");
        List<List<String>> rows = rows(Bitext.of(chinese, english, Bead.of(0, 2, 0, 2)));
        assertThat(rows.get(1)).startsWith("0 1", "0 1", "2-2").contains("来了。坐。", "You came. Sit down.");
    }

    @Test
    void aTermOfTheBeadIsNamedOnceAndAMisheardOneWithWhatWasFound() throws IOException {
        List<List<String>> rows = rows(DemoTalk.bilingual());
        assertThat(rows.get(10).get(10)).isEqualTo("潜入→嵌入=embedding; 向量数据库=vector database");
        assertThat(rows.get(22)).endsWith("编目=cataloguing; 大语言模型=large language model; Kestrel=Kestrel", "");
    }

    @Test
    void whatWasMisheardStaysInTheChineseAndIsPutRightBesideIt() throws IOException {
        List<String> row = rows(DemoTalk.bilingual()).get(10);
        assertThat(row.get(8)).startsWith("现在我们把每一本书的简介都变成潜入，");
        assertThat(row.get(11)).startsWith("现在我们把每一本书的简介都变成嵌入，").hasSameSizeAs(row.get(8));
    }

    @Test
    void withoutEnglishTheEnglishCellsAreEmptyAndTheRestIsThere() throws IOException {
        List<List<String>> rows = rows(DemoTalk.withoutEnglish());
        assertThat(rows).hasSize(1 + 25);
        assertThat(rows.get(3))
                .containsExactly(
                        "2", "", "1-0", "1.000", "", "主持人", "8000", "12450", "今晚的嘉宾是林岚，她在这里工作了二十年。", "", "", "");
    }

    private static List<List<String>> rows(Alignment alignment) throws IOException {
        String table = Bitext.written(alignment, OutputFormat.TSV);
        assertThat(table).endsWith("\n");
        return table.lines().map(line -> List.of(line.split("\t", -1))).toList();
    }
}
