package org.duizhao.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.duizhao.bitext.Language;
import org.duizhao.bitext.SegmentedText;
import org.duizhao.bitext.Sentence;
import org.duizhao.bitext.Sentence.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SentenceTableReaderTest {
    private static final String HEADER = "id\tsection\tspeaker\ttext\n";

    @TempDir
    private Path folder;

    @Test
    void rowsWithoutSpeakerAreEventsHeadingsOrSpeechOfNobody() throws IOException {
        SegmentedText text = read(HEADER + "0\t\t\t[音乐]\n1\t一、灯塔\t\t一、灯塔\n2\t一、灯塔\t安娜\t灯亮了。\n3\t一、灯塔\t\t没有人说话。\n");

        assertThat(text.sentences())
                .extracting(Sentence::kind)
                .containsExactly(Kind.EVENT, Kind.HEADING, Kind.SPEECH, Kind.SPEECH);
        assertThat(text.sentences()).extracting(Sentence::section).containsExactly("", "一、灯塔", "一、灯塔", "一、灯塔");
        assertThat(text.sentences()).extracting(Sentence::speaker).containsExactly("", "", "安娜", "");
    }

    @Test
    void aTurnBeginsWhereTheSpeakerChangesAndLastsThroughEvents() throws IOException {
        SegmentedText text =
                read(HEADER + "0\t\t安娜\t你好。\n1\t\t安娜\t坐吧。\n2\t\t\t[笑声]\n3\t\t安娜\t喝茶吗？\n4\t\t李雷\t谢谢。\n5\t\t安娜\t请。\n");

        assertThat(text.sentences())
                .extracting(sentence -> sentence.turn()
                        .map(turn -> turn.number() + turn.speaker())
                        .orElse("-"))
                .containsExactly("0安娜", "0安娜", "-", "0安娜", "1李雷", "2安娜");
        assertThat(text.sentences()).extracting(Sentence::block).containsExactly(0, 0, 1, 2, 3, 4);
    }

    @Test
    void theSpanOfASentenceIsItsTextInTheTable() throws IOException {
        SegmentedText text = read(HEADER + "0\t\t安娜\t灯亮了。\r\n1\t\t安娜\t海很静。");

        assertThat(text.sentences())
                .extracting(sentence -> text.source().excerpt(sentence.span()))
                .containsExactly("灯亮了。", "海很静。");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "id,speaker,text/ | :1: the first line does not name the columns id, section, speaker, text; write rows as",
                "id,section,speaker,text/0,,安娜/ | :2: a row has four cells, and this one has 3; write rows as",
                "id,section,speaker,text/0,,安娜,好。/2,,安娜,坐。/ | :3: the id 1 was expected here; write rows as",
            })
    void aRowThatIsNotAsItShouldBeIsNamed(String rows, String message) throws IOException {
        String table = rows.replace(',', '\t').replace('/', '\n');

        assertThatThrownBy(() -> read(table)).hasMessageStartingWith(folder.resolve("talk.zh.tsv") + message);
    }

    private SegmentedText read(String table) throws IOException {
        Path file = Files.writeString(folder.resolve("talk.zh.tsv"), table);
        return SentenceTableReader.read(file, Language.CHINESE);
    }
}
