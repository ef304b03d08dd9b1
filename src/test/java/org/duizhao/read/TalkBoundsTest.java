package org.duizhao.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.duizhao.read.Transcripts.all;
import static org.duizhao.read.Transcripts.chinese;
import static org.duizhao.read.Transcripts.english;

import org.junit.jupiter.api.Test;

class TalkBoundsTest {
    @Test
    void aHeadingThatAnnouncesTheTranscriptEndsTheIntroduction() {
        assertThat(all(chinese("t.md", "# 一场对话\n\n**嘉宾：** 周明\n\n## 访谈实录\n\n开场的话。\n\n**林悦：** 你好。\n\n**周明：** 你好。\n")))
                .containsExactly("0 | 开场的话。", "1 林悦| 你好。", "2 周明| 你好。", "INTRODUCTION: # 一场对话⏎⏎**嘉宾：** 周明⏎⏎## 访谈实录");
    }

    @Test
    void theFirstLabelBeginsTheTalkWithTheHeadingAndTheEventBeforeIt() {
        assertThat(all(english(
                        "t.md", "# A talk\n\nWe met.\n\n## Part one\n\n[MUSIC]\n\n**Ann Lee:** Hello and welcome.\n")))
                .containsExactly(
                        "# Part one", "[MUSIC]", "0 Ann Lee| Hello and welcome.", "INTRODUCTION: # A talk⏎⏎We met.");
    }

    @Test
    void aLateFirstLabelCutsNothingOff() {
        assertThat(all(english("t.md", "A long way into the talk nobody has a name.\n\n**Ann Lee:** Hello.\n")))
                .containsExactly("0 | A long way into the talk nobody has a name.", "1 Ann Lee| Hello.");
    }

    @Test
    void aPageWithoutSignsIsTalkThroughout() {
        assertThat(all(chinese("t.md", "# 我的演讲\n\n大家好。\n\n## 结尾\n\n谢谢。\n")))
                .containsExactly("# 我的演讲", "0 | 大家好。", "# 结尾", "0 | 谢谢。");
    }

    @Test
    void linesAboutThePageAreIntroductionWithItsTitle() {
        assertThat(all(chinese("t.md", "# 我的演讲\n\n作者: 林悦\n发布时间: 2024-05-06 09:30\n\n大家好。\n")))
                .containsExactly("0 | 大家好。", "INTRODUCTION: # 我的演讲⏎⏎作者: 林悦⏎发布时间: 2024-05-06 09:30");
    }

    @Test
    void aClosingHeadingAndTheRuleBeforeItEndTheTalk() {
        assertThat(all(chinese(
                        "t.md", "**林悦：** 你好。\n\n**周明：** 再见。\n\n***\n\n## 往期回顾\n\n[别的文章](https://example.com)\n")))
                .containsExactly("0 林悦| 你好。", "1 周明| 再见。", "ADVERTISING: ***⏎⏎## 往期回顾⏎⏎[别的文章](https://example.com)");
    }

    @Test
    void aRuleBeforeAnInvitationEndsTheTalk() {
        assertThat(all(chinese(
                        "t.md", "**林悦：** 今天就到这里，感谢各位听众一路的陪伴和支持，我们下周同一时间再见，祝大家晚安，好梦。\n\n***\n\n我们是小店。\n\n欢迎关注公众号\n")))
                .hasSize(2)
                .last()
                .isEqualTo("ADVERTISING: ***⏎⏎我们是小店。⏎⏎欢迎关注公众号");
    }

    @Test
    void aRuleInsideTheTalkEndsNothing() {
        assertThat(all(chinese("t.md", "**林悦：** 你好。\n\n***\n\n## 第二部分\n\n我接着讲。\n")))
                .containsExactly("0 林悦| 你好。", "# 第二部分", "0 林悦| 我接着讲。", "RULE: ***");
    }

    @Test
    void anEndMarkEndsTheTalk() {
        assertThat(all(english("t.txt", "Ann Lee: Hello.\n\nBo Chen: Goodbye.\n\n- END -\n\nBuy our book.\n")))
                .containsExactly("0 Ann Lee| Hello.", "1 Bo Chen| Goodbye.", "ADVERTISING: - END -⏎⏎Buy our book.");
    }

    @Test
    void aPageWithoutAnIntroductionBeginsWithItsFirstWords() {
        assertThat(all(chinese("t.md", "**林悦：** 我们直接开始。\n\n**周明：** 好。\n\n## 关注我们\n\n长按二维码。\n")))
                .containsExactly("0 林悦| 我们直接开始。", "1 周明| 好。", "ADVERTISING: ## 关注我们⏎⏎长按二维码。");
    }

    @Test
    void aShortTalkEndsBeforeALongAdvertisement() {
        String advertisement = """
                ## 关于我们

                我们是一家开在巷子里的书店，卖旧书，也卖新书，周末有人来读诗，读完诗大家一起包饺子。

                **适合人群：** 喜欢安静的人。

                **开放日：** 每个周六的下午，从两点一直到天黑。

                扫码领取一张书签。

                欢迎关注公众号，看更多的照片。
                """;

        assertThat(all(chinese("t.md", "**林悦：** 书放在哪里？\n\n**周明：** 放在床下。\n\n" + advertisement)))
                .containsExactly(
                        "0 林悦| 书放在哪里？",
                        "1 周明| 放在床下。",
                        "ADVERTISING: " + advertisement.strip().replace("\n", "⏎"));
        assertThat(all(chinese("t.md", "书放在床下，已经三十年了。\n\n" + advertisement.replace("**", ""))))
                .containsExactly(
                        "0 | 书放在床下，已经三十年了。",
                        "ADVERTISING: "
                                + advertisement.strip().replace("**", "").replace("\n", "⏎"));
    }

    @Test
    void aSignpostInsideTheTalkCutsNothing() {
        assertThat(all(chinese("t.md", "**林悦：** 先看第一部分。\n\n## 相关阅读\n\n**周明：** 这本书我读过。\n\n**林悦：** 我也读过。\n")))
                .containsExactly("0 林悦| 先看第一部分。", "# 相关阅读", "1 周明| 这本书我读过。", "2 林悦| 我也读过。");
        assertThat(all(chinese(
                        "t.md",
                        "大家好。\n\n## 关于我们\n\n我们在河边修船，修了四代人，从木船修到铁船，又从铁船修回木船。\n\n现在讲讲第一条船。\n\n它叫海燕，漆成蓝色。\n\n它是我祖父造的。\n")))
                .containsExactly(
                        "0 | 大家好。",
                        "# 关于我们",
                        "0 | 我们在河边修船，修了四代人，从木船修到铁船，又从铁船修回木船。",
                        "0 | 现在讲讲第一条船。",
                        "0 | 它叫海燕，漆成蓝色。",
                        "0 | 它是我祖父造的。");
    }
}
