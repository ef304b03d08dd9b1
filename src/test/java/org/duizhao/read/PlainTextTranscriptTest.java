package org.duizhao.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.duizhao.read.Transcripts.blocks;
import static org.duizhao.read.Transcripts.chinese;
import static org.duizhao.read.Transcripts.english;

import org.junit.jupiter.api.Test;

class PlainTextTranscriptTest {
    @Test
    void blankLinesPartParagraphsAndWrapsAreJoined() {
        assertThat(blocks(chinese("t.txt", "今天我们聊\n一聊 Rust\n语言。\n\n第二段。\n")))
                .containsExactly("0 | 今天我们聊一聊 Rust 语言。", "0 | 第二段。");
    }

    @Test
    void withoutBlankLinesFinishedLinesAreParagraphs() {
        assertThat(blocks(chinese("t.txt", "第一句话。\n第二句话！\n第三句话？\n")))
                .containsExactly("0 | 第一句话。", "0 | 第二句话！", "0 | 第三句话？");
    }

    @Test
    void withoutBlankLinesLinesOfOneWidthAreWraps() {
        assertThat(blocks(chinese("t.txt", "昨天下午我们一起去了城外\n的山上，看到了很多不知道\n名字的花。\n")))
                .containsExactly("0 | 昨天下午我们一起去了城外的山上，看到了很多不知道名字的花。");
    }

    @Test
    void anIndentOfIdeographicSpacesBeginsAParagraph() {
        assertThat(blocks(chinese("t.txt", "　　第一段从这里\n开始。\n　　第二段。\n"))).containsExactly("0 | 第一段从这里开始。", "0 | 第二段。");
    }

    @Test
    void namesThatComeAgainAreSpeakers() {
        assertThat(blocks(chinese("t.txt", "问：怎么开始的？\n答：很偶然。\n首先我要说的是：那时很穷。\n问：后来呢？\n答：后来好了。\n")))
                .containsExactly("0 问| 怎么开始的？", "1 答| 很偶然。", "1 答| 首先我要说的是：那时很穷。", "2 问| 后来呢？", "3 答| 后来好了。");
    }

    @Test
    void anExpressionThatComesAgainIsNoSpeaker() {
        assertThat(blocks(chinese("t.txt", "今天讲两点。\n\n例如：水。\n\n例如：火。\n\n打个比方：山。\n\n打个比方：河。\n")))
                .allMatch(line -> line.startsWith("0 | "));
    }

    @Test
    void aRoleInASentenceIsNoSpeaker() {
        assertThat(blocks(chinese("t.txt", "老师说过：要慢。\n\n我很同意。\n\n同学问我：为什么？\n")))
                .allMatch(line -> line.startsWith("0 | "));
    }

    @Test
    void rolesAreSpeakersEvenIfTheyStandOnce() {
        assertThat(blocks(chinese("t.txt", "主持人：欢迎。\n\n观众2：你好。\n\n嘉宾 Ann Lee：谢谢。\n")))
                .containsExactly("0 主持人| 欢迎。", "1 观众2| 你好。", "2 嘉宾 Ann Lee| 谢谢。");
    }

    @Test
    void englishNamesAndTimesOfDayAreToldApart() {
        assertThat(blocks(english(
                        "t.txt", "Ann Lee: Welcome.\n\nBo Chen: It is 10:30 now.\n\nNote: this is one thought.\n")))
                .containsExactly(
                        "0 Ann Lee| Welcome.", "1 Bo Chen| It is 10:30 now.", "1 Bo Chen| Note: this is one thought.");
    }

    @Test
    void doubleArrowsMarkSpeakersEvenWithoutAName() {
        assertThat(blocks(english("t.txt", ">> HOST: Welcome.\n\n>> JANE DOE: Hello.\n\n>> Me, too.\n\n(Applause)\n")))
                .containsExactly("0 HOST| Welcome.", "1 JANE DOE| Hello.", "2 | Me, too.", "(Applause)");
    }

    @Test
    void aColonThatStandsOnceIsOrdinaryText() {
        assertThat(blocks(english("t.txt", "One thing is clear: we go on.\n\nFine.\n")))
                .containsExactly("0 | One thing is clear: we go on.", "0 | Fine.");
    }
}
