package org.duizhao.segment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The conventions of {@code corpora/segmentation/README.md}; a slash in an example is a border between sentences. */
class ChineseSentencesTest {
    private static final SentenceDetector CHINESE = new ChineseSentences(ChineseSentenceModel.bundled());

    @ParameterizedTest
    @ValueSource(
            strings = {
                "灯灭了。/谁在门外？/快跑！",
                "你吃过了吗?/吃过了!/那我走了｡",
                "今年的营收是3.5亿美元。/比去年多了一倍。",
                "AI很有用！/但是它也会出错。",
                "Are you OK?/我没事。",
                "雨停了。/ 我们回家。",
            })
    void aFullMarkEndsASentence(String example) {
        check(example);
    }

    @ParameterizedTest
    @ValueSource(strings = {"你刚才说什么？！/我没听错吧？？/算了。。。", "太好了!!!/我们赢了!", "真的？？！/真的！！"})
    void aRunOfMarksIsOneMark(String example) {
        check(example);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "船长说：“那是灯塔。”/我什么也没看见。",
                "她说：「好。」/門就開了。",
                "我问：“这是什么？”/没有人回答。",
                "这样行吗？/（我觉得行。）/他点点头。",
            })
    void closingQuotesAndBracketsBelongToTheSentenceBeforeThem(String example) {
        check(example);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "“你锁门了吗？”哥哥问。",
                "“我不去。”他说。",
                "「你吃飽了嗎？」奶奶問。",
                "“真的？”售货员不相信，“我看着你拿走的。”",
                "“我不去，”他说，“你也别去。”",
            })
    void aQuotationAndItsReportingClauseAreOneSentence(String example) {
        check(example);
    }

    @ParameterizedTest
    @ValueSource(strings = {"“为什么？”/她的眼睛红了。", "他说：“明天还你。”/第二天他真的来了。"})
    void aQuotationAndASentenceThatDoesNotReportItAreTwo(String example) {
        check(example);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "校長說：「明天不上課。/大家把書帶回家。」/全校都歡呼起來。",
                "他喊道：“救命！/救命！”",
                "他回答：“是的。/我知道。”/然后转身走了。",
            })
    void aQuotationOfSeveralSentencesIsSplitInside(String example) {
        check(example);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "他那句“你行吗？”让我难受了一整天。",
                "我读完了《你去哪儿？》这本书。",
                "你听过《等一等！》这首歌吗？/我很喜欢。",
                "Yahoo! 这家公司早就不行了。",
                "（笑）这个问题很好。",
            })
    void aMarkInMidClauseEndsNothing(String example) {
        check(example);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "她抬起头……/过了很久，她才说话。",
                "我……我真的不知道。",
                "他想了想……然后摇了摇头。",
            })
    void anEllipsisEndsASentenceOnlyBeforeANewOne(String example) {
        check(example);
    }

    @Test
    void ofTwoEllipsesOneEndsWhatIsBrokenOffAndOneBeginsWhatIsTakenUp() {
        check("我想说的是……/……这座桥不能再拖了。");
        check("請你先坐下……/……我還沒有說完。");
    }

    @ParameterizedTest
    @ValueSource(strings = {"春天种花；夏天乘凉——年年都这样。", "我要买三样：盐，醋、糖。", "他有个习惯：先喝茶；再开口。"})
    void semicolonsColonsCommasAndDashesEndNothing(String example) {
        check(example);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "我到学校了./路上下了点雨.",
                "这个版本是v2.0，价格是3.5元。",
                "Dr. Smith 昨天到了北京。/他住在酒店里。",
                "我们用Node.js写后端。/它很快。",
                "请访问example.com了解详情。",
                "会议在 10 a.m. 开始。/请准时。",
                "我住在U.S. 的时候常下雪。/现在不了。",
            })
    void aHalfWidthPeriodEndsASentenceButNotANumberOrAName(String example) {
        check(example);
    }

    @Test
    void aQuotedEnglishRemarkInsideAClauseIsNoSentenceOfItsOwn() {
        check("他说 \"It works. Ship it.\" 然后就走了。");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1. 先把面和好。/2. 再把水烧开。", "第一，早睡。/第二，早起。", "（1）关灯。/（2）锁门。"})
    void anEnumerationMarkBelongsToTheSentenceBehindIt(String example) {
        check(example);
    }

    @ParameterizedTest
    @ValueSource(strings = {"信上没有写名字。/（大概是忘了。）", "照片背面有一行字。/（字迹已经模糊了。）/谁也看不清。"})
    void aBracketedSentenceIsOneOfItsOwn(String example) {
        check(example);
    }

    @ParameterizedTest
    @ValueSource(strings = {"请大家带好雨伞", "好的。/收到请回复"})
    void theLastSentenceMayHaveNoMark(String example) {
        check(example);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "　\u00a0\t"})
    void aParagraphOfWhiteSpaceHasNoSentence(String paragraph) {
        assertThat(CHINESE.sentences(paragraph)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"我今天去海边散步了。", "他说：“好。”", "船来了。\n"})
    void aVeryLongParagraphIsCutLikeAShortOne(String sentence) {
        assertThat(CHINESE.sentences(sentence.repeat(30_000))).hasSize(30_000);
    }

    @Test
    void aStraightQuoteBehindAMarkBelongsToTheSentenceItCloses() {
        check("他说：\"今天不去了。\"/第二天他还是去了。");
    }

    private static void check(String example) {
        List<String> expected = List.of(example.split("/", -1));
        String paragraph = example.replace("/", "");

        assertThat(SentenceTexts.of(CHINESE, paragraph))
                .containsExactlyElementsOf(expected.stream().map(String::strip).toList());
    }
}
