package org.duizhao.read;

import static org.assertj.core.api.Assertions.assertThat;

import org.duizhao.bitext.Passage;
import org.duizhao.bitext.Span;
import org.duizhao.bitext.Transcript;
import org.junit.jupiter.api.Test;

/** What of the characters of a source is changed on the way into a transcript, and that places stay true. */
class CleanTextTest {
    @Test
    void invisibleCharactersAreLeftOut() {
        Transcript talk = Transcripts.chinese("t.md", "**林\u200B悦：**\u200E 欢\u00AD迎\u2060大家\uFEFF。\n\n**周明：** 好。\n");

        assertThat(Transcripts.blocks(talk)).containsExactly("0 林悦| 欢迎大家。", "1 周明| 好。");
    }

    @Test
    void theRestKnowsItsPlace() {
        String text = "欢\u200B迎大\u200C家。";
        Passage passage = Transcripts.chinese("t.txt", text).blocks().get(0).passage();

        assertThat(passage.text()).isEqualTo("欢迎大家。");
        assertThat(passage.sourceSpan(new Span(1, 4))).isEqualTo(new Span(2, 6));
    }

    @Test
    void aLetterAndItsAccentBecomeOneCharacter() {
        String text = "A cafe\u0301 in Zu\u0308rich.";
        Passage passage = Transcripts.english("t.txt", text).blocks().get(0).passage();

        assertThat(passage.text()).isEqualTo("A café in Zürich.");
        assertThat(passage.sourceSpan(new Span(7, 9))).isEqualTo(new Span(8, 10));
    }

    @Test
    void familiesOfEmojiStayTogether() {
        String family = "👨\u200D👩\u200D👧";

        assertThat(Transcripts.chinese("t.txt", "你好" + family + "！")
                        .blocks()
                        .get(0)
                        .passage()
                        .text())
                .isEqualTo("你好" + family + "！");
    }

    @Test
    void fullWidthLettersStayAsTheyAre() {
        assertThat(Transcripts.chinese("t.txt", "ＡＩ很强。")
                        .blocks()
                        .get(0)
                        .passage()
                        .text())
                .isEqualTo("ＡＩ很强。");
    }

    @Test
    void linesEndInWhateverWayEachDoes() {
        assertThat(Transcripts.blocks(Transcripts.chinese("t.md", "第一段。\r\n\r\n第二段。\r\r第三段。\n\n第四段。")))
                .containsExactly("0 | 第一段。", "0 | 第二段。", "0 | 第三段。", "0 | 第四段。");
    }
}
