package org.duizhao.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.duizhao.read.Transcripts.blocks;
import static org.duizhao.read.Transcripts.chinese;
import static org.duizhao.read.Transcripts.english;
import static org.duizhao.read.Transcripts.setAside;

import org.duizhao.bitext.Span;
import org.duizhao.bitext.Transcript;
import org.junit.jupiter.api.Test;

class MarkdownTranscriptTest {
    @Test
    void aBoldLabelNamesTheSpeakerAsItIsWritten() {
        Transcript talk = chinese("t.md", "**主持人 林悦：** 欢迎大家。\n\n**周明：**\n谢谢邀请。\n\n我先说第一点。\n");

        assertThat(blocks(talk)).containsExactly("0 主持人 林悦| 欢迎大家。", "1 周明| 谢谢邀请。", "1 周明| 我先说第一点。");
    }

    @Test
    void aBoldLabelThatCommonMarkDoesNotCloseIsALabelAllTheSame() {
        Transcript talk = chinese("t.md", "**林悦：**欢迎，我们**“马上”**开始。\n\n**周明**：好的。\n");

        assertThat(blocks(talk)).containsExactly("0 林悦| 欢迎，我们“马上”开始。", "1 周明| 好的。");
    }

    @Test
    void labelsOnFollowingLinesOfOneParagraphPartIt() {
        Transcript talk = chinese("t.md", "**林悦：**你好。\n**周明：**你好！我们**“马上”**开始。\n");

        assertThat(blocks(talk)).containsExactly("0 林悦| 你好。", "1 周明| 你好！我们“马上”开始。");
    }

    @Test
    void aLabelAloneOwnsTheParagraphAfterIt() {
        Transcript talk = english("t.md", "**Ann Lee:**\n\nWelcome back.\n\n**Bo Chen:**\n\nThank you.\n");

        assertThat(blocks(talk)).containsExactly("0 Ann Lee| Welcome back.", "1 Bo Chen| Thank you.");
    }

    @Test
    void aPlainLabelBrokenOverTwoLinesCountsForANameThatIsMarkedElsewhere() {
        Transcript talk = chinese("t.md", "**Ann Lee：** 第一段。\n\nAnn\nLee：第二段。\n\n**周明：** 第三段。\n\nAnn Lee：第四段。\n");

        assertThat(blocks(talk)).containsExactly("0 Ann Lee| 第一段。", "0 Ann Lee| 第二段。", "1 周明| 第三段。", "2 Ann Lee| 第四段。");
    }

    @Test
    void aColonInOrdinaryTextMakesNoSpeaker() {
        Transcript talk = chinese("t.md", "**林悦：** 你好。\n\n首先我要说的是：这很难。\n\n注意：别着急。\n\n**重点：这一段全是粗体。**\n");

        assertThat(blocks(talk))
                .containsExactly("0 林悦| 你好。", "0 林悦| 首先我要说的是：这很难。", "0 林悦| 注意：别着急。", "0 林悦| 重点：这一段全是粗体。");
    }

    @Test
    void aBracketedLabelIsNotTakenForTheDefinitionOfALink() {
        Transcript talk = chinese("t.md", "**林悦：** 你好。\n\n[林悦]: 还有一件事。\n\n[1]: https://example.com/a\n");

        assertThat(blocks(talk)).containsExactly("0 林悦| 你好。", "0 林悦| 还有一件事。");
        assertThat(setAside(talk)).containsExactly("LINK: [1]: https://example.com/a");
    }

    @Test
    void eventsStandForThemselvesOnlyWhenTheyAreAWholeParagraph() {
        Transcript talk = chinese("t.md", "[音乐]\n\n**林悦：** 你好（笑声）大家。\n\n（掌声）\n\n【音乐】\n");

        assertThat(blocks(talk)).containsExactly("[音乐]", "0 林悦| 你好（笑声）大家。", "（掌声）", "【音乐】");
    }

    @Test
    void imagesAddressesRulesAndTagsAreSetAside() {
        Transcript talk = chinese(
                "t.md",
                "**林悦：** 见[这篇文章](https://example.com/x)。<br>换行![图](https://example.com/i.png)\n\n***\n\n****\n\n完毕了。\n");

        assertThat(blocks(talk)).containsExactly("0 林悦| 见这篇文章。换行", "0 林悦| 完毕了。");
        assertThat(setAside(talk))
                .containsExactly(
                        "LINK: ](https://example.com/x)",
                        "RULE: <br>",
                        "IMAGE: ![图](https://example.com/i.png)",
                        "RULE: ***",
                        "RULE: ****");
    }

    @Test
    void aRuleOfStarsApartIsNoList() {
        Transcript talk = chinese("t.md", "第一段。\n\n* * *\n\n第二段。\n");

        assertThat(blocks(talk)).containsExactly("0 | 第一段。", "0 | 第二段。");
        assertThat(setAside(talk)).containsExactly("RULE: * * *");
    }

    @Test
    void quotationsAndListsBecomeParagraphs() {
        Transcript talk = english("t.md", "> Quoted words\n> go on.\n\n- First thing.\n- Second thing.\n");

        assertThat(blocks(talk)).containsExactly("0 | Quoted words go on.", "0 | First thing.", "0 | Second thing.");
    }

    @Test
    void anIndentedParagraphIsNoCode() {
        assertThat(blocks(chinese("t.md", "# 标题\n\n    缩进的一段话。\n"))).containsExactly("# 标题", "0 | 缩进的一段话。");
    }

    @Test
    void aRuleRightUnderAParagraphMakesNoHeadingOfIt() {
        Transcript talk = chinese("t.md", "**林悦：** 这是一段话。\n---\n\n小标题\n---\n\n第二段。\n");

        assertThat(blocks(talk)).containsExactly("0 林悦| 这是一段话。", "# 小标题", "0 林悦| 第二段。");
        assertThat(setAside(talk)).containsExactly("RULE: ---");
    }

    @Test
    void everyCharacterKnowsItsPlaceDespiteEscapesReferencesAndLineEnds() {
        String text = "**林悦：** 一 \\*星\\* 与 &lt;号&gt;\r\n`代码` **粗**体。\r\n";
        Transcript talk = chinese("t.md", text);
        var passage = talk.blocks().get(0).passage();

        assertThat(passage.text()).isEqualTo("一 *星* 与 <号> 代码 粗体。");
        for (String word : new String[] {"星", "号", "代码", "粗", "体。"}) {
            int at = passage.text().indexOf(word);
            assertThat(talk.source().excerpt(passage.sourceSpan(new Span(at, at + word.length()))))
                    .isEqualTo(word);
        }
        int sign = passage.text().indexOf('<');
        assertThat(passage.sourceSpan(new Span(sign, sign + 1)).start()).isEqualTo(text.indexOf("&lt;"));
    }

    @Test
    void aTextFileFullOfMarkdownIsReadAsMarkdown() {
        assertThat(blocks(chinese("t.txt", "### 小节\n\n**林悦：** 你好。\n"))).containsExactly("# 小节", "0 林悦| 你好。");
    }
}
