package org.duizhao.segment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import org.duizhao.bitext.Language;
import org.duizhao.bitext.Sentence;
import org.duizhao.read.TranscriptReader;
import org.junit.jupiter.api.Test;

/** Chinese without marks is cut by its words, and by the pauses between its cues where it has any. */
class UnmarkedSentencesTest {
    private static final Segmenter SEGMENTER = Segmenter.of(Language.CHINESE);
    private static final String TALK = "今天我们去看了灯塔你知道它有多高吗我觉得有三十米但是老师说不到二十米后来我们坐船回来了因为风很大所以船开得很慢你下次要不要一起来呢";

    @Test
    void sentencesEndWhereTheirWordsDo() {
        assertThat(sentences("talk.txt", TALK)).contains("你知道它有多高吗").hasSizeBetween(4, 9);
    }

    @Test
    void traditionalCharactersAreCutAsSimplifiedOnesAre() {
        assertThat(sentences(
                        "talk.txt",
                        TALK.replace('们', '們')
                                .replace('灯', '燈')
                                .replace('吗', '嗎')
                                .replace('觉', '覺')))
                .hasSameSizeAs(sentences("talk.txt", TALK));
    }

    @Test
    void aTextWithMarksIsCutAtItsMarks() {
        assertThat(sentences("talk.txt", "今天我们去看了灯塔你知道它有多高吗我觉得有三十米。但是老师说不到二十米，后来我们坐船回来了因为风很大所以船开得很慢你下次要不要一起来呢。"))
                .hasSize(2);
    }

    @Test
    void pausesBetweenCuesTellWhereSentencesEnd() {
        String captions = """
                WEBVTT

                00:00:01.000 --> 00:00:02.800
                今天我们去看了海边的灯塔

                00:00:04.500 --> 00:00:06.000
                那座灯塔差不多有三十米高

                00:00:06.000 --> 00:00:07.900
                站在上面可以看见整个港口

                00:00:09.800 --> 00:00:11.500
                后来风太大我们就坐船回来

                00:00:13.200 --> 00:00:15.000
                你下次要不要跟我们一起去呢
                """;

        List<String> sentences = sentences("talk.vtt", captions);

        for (String end : List.of("灯塔", "整个港口", "坐船回来", "一起去呢")) {
            assertThat(sentences).anyMatch(sentence -> sentence.endsWith(end));
        }
        assertThat(String.join("", sentences))
                .isEqualTo("今天我们去看了海边的灯塔那座灯塔差不多有三十米高站在上面可以看见整个港口后来风太大我们就坐船回来你下次要不要跟我们一起去呢");
    }

    @Test
    void textLongerThanAWindowIsCutAsItsPartsAre() {
        String once = TALK;

        assertThat(sentences("talk.txt", once.repeat(200)).size())
                .isBetween(
                        180 * sentences("talk.txt", once).size(),
                        220 * sentences("talk.txt", once).size());
    }

    @Property(tries = 200)
    void nothingIsLostWhateverTheText(@ForAll @StringLength(max = 300) String text) {
        String source = "灯塔".repeat(40) + text;

        String read = String.join("", sentences("talk.txt", source));

        assertThat(read.chars().filter(Character::isIdeographic).count())
                .isEqualTo(String.join("", blocks(source))
                        .chars()
                        .filter(Character::isIdeographic)
                        .count());
    }

    private static List<String> blocks(String text) {
        return TranscriptReader.read("talk.txt", text, Language.CHINESE).blocks().stream()
                .map(block -> block.passage().text())
                .toList();
    }

    private static List<String> sentences(String name, String text) {
        return SEGMENTER.segment(TranscriptReader.read(name, text, Language.CHINESE)).sentences().stream()
                .map(Sentence::text)
                .toList();
    }
}
