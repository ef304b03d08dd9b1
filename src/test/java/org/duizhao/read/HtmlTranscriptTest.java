package org.duizhao.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.duizhao.read.Transcripts.all;
import static org.duizhao.read.Transcripts.blocks;
import static org.duizhao.read.Transcripts.chinese;
import static org.duizhao.read.Transcripts.english;
import static org.duizhao.read.Transcripts.setAside;

import java.nio.charset.Charset;
import java.util.Optional;
import org.duizhao.bitext.Language;
import org.duizhao.bitext.Transcript;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HtmlTranscriptTest {
    @Test
    void theArticleIsReadAndWhatStandsAroundItIsSetAsideWithTheReason() {
        Transcript page = chinese("talk.html", """
                <!DOCTYPE html><html><head><title>灯塔的未来 - 海岸周刊</title><style>p{}</style></head><body>
                <nav><ul><li><a href="/">首页</a></li><li><a href="/t">演讲</a></li></ul></nav>
                <h1>灯塔的未来</h1>
                <article>
                  <p>林悦：大家好，今天我们聊聊灯塔。它们曾经照亮整条海岸。</p>
                  <p>周明：谢谢邀请。我在岛上住了十一年，看过很多次日出。</p>
                  <p>林悦：那现在还需要灯塔吗？卫星已经什么都能告诉船长了。</p>
                  <p>周明：需要。卫星会坏，而石头不会。</p>
                </article>
                <aside><p>本周推荐：如何给船取名字。</p></aside>
                <section class="post-comments"><p>海风：写得真好！</p></section>
                <footer>海岸周刊 版权所有</footer>
                </body></html>
                """);

        assertThat(all(page))
                .containsExactly(
                        "0 林悦| 大家好，今天我们聊聊灯塔。它们曾经照亮整条海岸。",
                        "1 周明| 谢谢邀请。我在岛上住了十一年，看过很多次日出。",
                        "2 林悦| 那现在还需要灯塔吗？卫星已经什么都能告诉船长了。",
                        "3 周明| 需要。卫星会坏，而石头不会。",
                        "INTRODUCTION: 首页⏎演讲⏎灯塔的未来",
                        "BESIDE: 本周推荐：如何给船取名字。",
                        "COMMENT: 海风：写得真好！",
                        "FOOT: 海岸周刊 版权所有");
    }

    @Test
    void sentencesInSectionsOfSpansAsPlatformsMakeThemAreParagraphs() {
        assertThat(blocks(chinese("talk.html", """
                <html><body><div id="js_article"><div id="js_content" style="visibility: hidden;">
                <section style="margin:0"><span leaf=""><strong>林悦：</strong>今天我们聊聊灯塔。</span></section>
                <section><section><span style="font-size:15px"><span>它们曾经照亮</span><span>整条海岸。</span></span></section></section>
                <section><span style="font-weight:bold">周明：</span><span>谢谢邀请&nbsp;我。</span></section>
                </div></div></body></html>
                """)))
                .containsExactly("0 林悦| 今天我们聊聊灯塔。", "0 林悦| 它们曾经照亮整条海岸。", "1 周明| 谢谢邀请\u00A0我。");
    }

    @Test
    void lineBreaksEndLinesAndTwoOfThemParagraphs() {
        assertThat(blocks(chinese(
                        "talk.html",
                        "<html><body>林悦：<br>今天聊灯塔。<br><br>周明：<br/>好的。<br><br>林悦：请讲。<br><br>周明：谢谢。</body></html>")))
                .containsExactly("0 林悦| 今天聊灯塔。", "1 周明| 好的。", "2 林悦| 请讲。", "3 周明| 谢谢。");
    }

    @Test
    void aLineEndInTheMarkupIsNoSpaceWithinChinese() {
        assertThat(blocks(
                        chinese("talk.html", "<html><body><p>今天我们\n聊一聊 <em>Rust</em>\n语言，它\n  很快。</p></body></html>")))
                .containsExactly("0 | 今天我们聊一聊 Rust 语言，它很快。");
        assertThat(blocks(
                        english("talk.html", "<html><body><p>Today we\n talk   about\n<b>Rust</b>.</p></body></html>")))
                .containsExactly("0 | Today we talk about Rust.");
    }

    @Test
    void headingsListsAndQuotationsAreReadAsMarkdownHasThem() {
        String html = "<html><body><h2>第一部分</h2><p>先说三点。</p><ul><li>水。</li><li><p>火。</p></li></ul>"
                + "<blockquote><p>慢就是快。</p></blockquote><h3>第二部分</h3><ol><li>山。</li></ol></body></html>";
        String markdown = "## 第一部分\n\n先说三点。\n\n- 水。\n- 火。\n\n> 慢就是快。\n\n### 第二部分\n\n1. 山。\n";

        assertThat(blocks(chinese("talk.html", html))).isEqualTo(blocks(chinese("talk.md", markdown)));
    }

    @Test
    void aTableOfSpeakersAndWordsIsADialogue() {
        assertThat(blocks(chinese("talk.html", """
                <html><body><table>
                <tr><th>发言人</th><th>内容</th></tr>
                <tr><td>林悦</td><td><p>灯塔还有用吗？</p></td></tr>
                <tr><td>周明</td><td><p>有用。</p><p>卫星会坏。</p></td></tr>
                <tr><td>林悦</td><td>谢谢你今天来和我们聊这么久。</td></tr>
                </table></body></html>
                """)))
                .contains("0 林悦| 灯塔还有用吗？", "1 周明| 有用。", "1 周明| 卫星会坏。", "2 林悦| 谢谢你今天来和我们聊这么久。");
    }

    @Test
    void whatIsHiddenDeletedOrOnlyANoteIsSetAside() {
        assertThat(all(chinese("talk.html", """
                <html><body><p>灯塔<del>没用</del>有用<sup><a href="#n1">[1]</a></sup>。<span style="display:none">看不见</span>
                <ruby>礁<rt>jiāo</rt></ruby>石还在。</p><img src="https://example.com/a.png" alt="灯塔的照片"><button>分享</button>
                </body></html>
                """)))
                .containsExactly(
                        "0 | 灯塔有用。礁石还在。",
                        "DELETED: 没用",
                        "ANNOTATION: [1]",
                        "HIDDEN: 看不见",
                        "ANNOTATION: jiāo",
                        "IMAGE: 灯塔的照片",
                        "NAVIGATION: 分享");
    }

    @Test
    void rowsOfLinksWithinTheTextLeadElsewhere() {
        assertThat(setAside(chinese("talk.html", """
                <html><body><div><p>灯塔照亮了整条海岸，也照亮了回家的路。</p>
                <ul><li><a href="/1">怎样给船取名字</a></li><li><a href="/2">海图的历史</a></li><li><a href="/3">潮汐表</a></li></ul>
                <p>后来灯塔没有人守了，灯却一直亮着。</p></div></body></html>
                """)))
                .containsExactly("NAVIGATION: 怎样给船取名字", "NAVIGATION: 海图的历史", "NAVIGATION: 潮汐表");
    }

    @Test
    void aClassThatNearlyTheWholePageHasSaysNothing() {
        assertThat(
                        blocks(
                                chinese(
                                        "talk.html",
                                        "<html><body class='has-sidebar menu'><form><p>灯塔照亮了整条海岸。</p><p>灯一直亮着。</p></form></body></html>")))
                .containsExactly("0 | 灯塔照亮了整条海岸。", "0 | 灯一直亮着。");
    }

    @Test
    void aTalkThatIsMadeOfLinksIsRead() {
        assertThat(blocks(english(
                        "talk.html",
                        "<html><body><p><a href='#0'>so here we are</a></p><p><a href='#4'>at the end of the pier</a></p>"
                                + "<p><a href='#9'>and the light is on</a></p></body></html>")))
                .containsExactly("0 | so here we are", "0 | at the end of the pier", "0 | and the light is on");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p>你好。",
                "<!-- 存档 -->\n<!DOCTYPE html><p>你好。",
                "<?xml version='1.0'?><html><body>你好。</body></html>"
            })
    void aPageIsToldByItsName(String html) {
        assertThat(blocks(chinese("talk.html", html))).containsExactly("0 | 你好。");
    }

    @Test
    void aPageIsToldByItsBeginningAndByWhatTheServerSays() {
        assertThat(blocks(chinese("page.txt", "<!doctype html><p>你好。"))).containsExactly("0 | 你好。");
        Fetched fetched = new Fetched(
                "https://example.com/talk",
                "<p>你好。</p>".getBytes(Charset.forName("GB18030")),
                Optional.of("text/html"),
                Optional.of(Charset.forName("GB18030")));

        assertThat(blocks(TranscriptReader.read(fetched, Language.CHINESE, ReadingChoices.NONE)))
                .containsExactly("0 | 你好。");
    }
}
