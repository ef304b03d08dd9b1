package org.duizhao.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.duizhao.read.Transcripts.all;

import java.util.Optional;
import org.duizhao.bitext.Language;
import org.duizhao.bitext.Transcript;
import org.duizhao.problem.BadInputException;
import org.junit.jupiter.api.Test;

class TalkExtentTest {
    private static final String PAGE = """
            # 夜航

            我们在码头见到了两位船长。

            **林悦：** 今晚有雾。

            **周明：** 那就明天走。
            船已经加满了
            油。

            **林悦：** 好。

            ## 往期回顾

            上一期讲的是灯塔。
            """;
    private static final String CAPTIONS = """
            WEBVTT

            00:01.000 --> 00:02.000
            广告：买船票。

            00:03.000 --> 00:04.000
            今晚有雾。

            00:05.000 --> 00:06.000
            明天再走。

            00:07.000 --> 00:08.000
            谢谢观看。
            """;

    @Test
    void theTalkBeginsWithTheParagraphAndTheLabelOfTheWords() {
        assertThat(all(page("那就明天走", "", false)))
                .containsExactly(
                        "0 周明| 那就明天走。船已经加满了油。",
                        "1 林悦| 好。",
                        "BEFORE_START: # 夜航⏎⏎我们在码头见到了两位船长。⏎⏎**林悦：** 今晚有雾。",
                        "ADVERTISING: ## 往期回顾⏎⏎上一期讲的是灯塔。");
    }

    @Test
    void wordsAreFoundOverWrapsLabelsAndMarks() {
        assertThat(all(page("周明：那就", "加满了油", false)))
                .startsWith("0 周明| 那就明天走。船已经加满了油。")
                .endsWith("AFTER_END: **林悦：** 好。⏎⏎## 往期回顾⏎⏎上一期讲的是灯塔。");
    }

    @Test
    void aLineSaysWhereTheTalkBeginsAndEnds() {
        assertThat(all(page("4", "8", false)))
                .containsExactly(
                        "0 林悦| 今晚有雾。",
                        "1 周明| 那就明天走。船已经加满了油。",
                        "BEFORE_START: # 夜航⏎⏎我们在码头见到了两位船长。",
                        "AFTER_END: **林悦：** 好。⏎⏎## 往期回顾⏎⏎上一期讲的是灯塔。");
    }

    @Test
    void allThatIsKeptIsTalk() {
        assertThat(all(page("", "", true)))
                .containsExactly(
                        "# 夜航",
                        "0 | 我们在码头见到了两位船长。",
                        "1 林悦| 今晚有雾。",
                        "2 周明| 那就明天走。船已经加满了油。",
                        "3 林悦| 好。",
                        "# 往期回顾",
                        "3 林悦| 上一期讲的是灯塔。");
    }

    @Test
    void whatIsKeptMayStillBeLimited() {
        assertThat(all(page("好", "", true)))
                .containsExactly(
                        "0 林悦| 好。",
                        "# 往期回顾",
                        "0 林悦| 上一期讲的是灯塔。",
                        "BEFORE_START: # 夜航⏎⏎我们在码头见到了两位船长。⏎⏎**林悦：** 今晚有雾。⏎⏎**周明：** 那就明天走。⏎船已经加满了⏎油。");
    }

    @Test
    void theEndMayStandWhereTheSignsSeeNoTalkYet() {
        assertThat(all(page("", "码头见到", false)))
                .startsWith("# 夜航", "0 | 我们在码头见到了两位船长。")
                .hasSize(3);
    }

    @Test
    void captionsAreLimitedCueByCue() {
        Transcript talk = read("t.vtt", CAPTIONS, new TalkExtent(Optional.of("今晚有雾"), Optional.of("10"), false));

        assertThat(all(talk))
                .containsExactly("0 | 今晚有雾。明天再走。", "NOTE: WEBVTT", "BEFORE_START: 广告：买船票。", "AFTER_END: 谢谢观看。");
        assertThat(talk.cues()).hasSize(2);
    }

    @Test
    void whatDoesNotFitTheTextIsRefused() {
        assertRefused("没有这句话", "", "t.md: the words \"没有这句话\" do not stand in it; copy them from one paragraph");
        assertRefused("99", "", "t.md: there is no line 99, the last is 16");
        assertRefused("16", "", "t.md:16: nothing is said on line 16 or after it");
        assertRefused("好", "今晚有雾", "t.md:5:9: the talk would end here, before it begins");
        assertRefused("", "0", "t.md: there is no line 0");
        assertRefused("：", "", "t.md: the words \"：\" do not stand in it");
    }

    private static void assertRefused(String from, String to, String message) {
        assertThatThrownBy(() -> page(from, to, false))
                .isInstanceOf(BadInputException.class)
                .hasMessageStartingWith(message);
    }

    private static Transcript page(String from, String to, boolean keepsAll) {
        return read("t.md", PAGE, new TalkExtent(given(from), given(to), keepsAll));
    }

    private static Optional<String> given(String limit) {
        return Optional.of(limit).filter(text -> !text.isEmpty());
    }

    private static Transcript read(String name, String text, TalkExtent extent) {
        return TranscriptReader.read(name, text, Language.CHINESE, extent);
    }
}
