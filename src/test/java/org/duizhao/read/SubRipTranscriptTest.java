package org.duizhao.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.duizhao.read.Transcripts.blocks;
import static org.duizhao.read.Transcripts.chinese;
import static org.duizhao.read.Transcripts.english;

import org.duizhao.bitext.TimeRange;
import org.duizhao.bitext.Transcript;
import org.duizhao.problem.BadInputException;
import org.junit.jupiter.api.Test;

class SubRipTranscriptTest {
    @Test
    void cuesAreJoinedIntoAParagraphAndKeepTheirPlacesAndTimes() {
        Transcript talk = english(
                "t.srt",
                "1\n00:00:01,000 --> 00:00:02,500\nGood morning\neverybody,\n\n2\n00:00:02,500 --> 01:00:04,000\nand welcome.\n");

        assertThat(blocks(talk)).containsExactly("0 | Good morning everybody, and welcome.");
        assertThat(talk.cues())
                .extracting(cue -> talk.source().excerpt(cue.span()))
                .containsExactly("Good morning\neverybody,", "and welcome.");
        assertThat(talk.cues())
                .extracting(cue -> cue.time())
                .containsExactly(new TimeRange(1000, 2500), new TimeRange(2500, 3_604_000));
    }

    @Test
    void aPauseAfterASentenceBeginsAParagraphAndAPauseInsideOneDoesNot() {
        assertThat(blocks(english("t.srt", cue(1, 2, "One thought") + cue(5, 6, "goes on.") + cue(8, 9, "Another."))))
                .containsExactly("0 | One thought goes on.", "0 | Another.");
    }

    @Test
    void eventsAndLabelsPartParagraphs() {
        assertThat(blocks(english(
                        "t.srt",
                        cue(1, 2, ">> HOST: Welcome.")
                                + cue(2, 3, "[APPLAUSE]")
                                + cue(3, 4, "Thanks.")
                                + cue(4, 5, ">> ANN LEE: Hi."))))
                .containsExactly("0 HOST| Welcome.", "[APPLAUSE]", "0 HOST| Thanks.", "1 ANN LEE| Hi.");
    }

    @Test
    void cuesWithoutNumbersCuesOfANumberAndPointsForCommasAreRead() {
        assertThat(
                        blocks(
                                english(
                                        "t.srt",
                                        "00:00:01.000 --> 00:00:02.000\nThe year is\n\n00:00:02.000 --> 00:00:03.000\n2024\n\n00:00:03.000 --> 00:00:04.000\nnow.\n")))
                .containsExactly("0 | The year is 2024 now.");
    }

    @Test
    void aMissingBlankLineBetweenCuesLosesNothing() {
        assertThat(blocks(english(
                        "t.srt", "1\n00:00:01,000 --> 00:00:02,000\nOne.\n2\n00:00:02,000 --> 00:00:03,000\nTwo.\n")))
                .containsExactly("0 | One. Two.");
    }

    @Test
    void unsortedCuesAreSortedByTime() {
        Transcript talk = english("t.srt", cue(5, 6, "Second.") + cue(1, 2, "First."));

        assertThat(blocks(talk)).containsExactly("0 | First.", "0 | Second.");
        assertThat(talk.cues()).extracting(cue -> cue.time().startMillis()).containsExactly(1000L, 5000L);
    }

    @Test
    void stylingIsDroppedAndOtherAnglesAreKept() {
        assertThat(blocks(english("t.srt", cue(1, 2, "{\\an8}<i>If a</i> < b, <font color=\"red\">stop</font>."))))
                .containsExactly("0 | If a < b, stop.");
    }

    @Test
    void captionsWithoutMarksEndWhereTheirCuesEnd() {
        assertThat(blocks(chinese("t.srt", cue(1, 2, "大家好") + cue(2, 3, "我是林悦"))))
                .containsExactly("0 | 大家好", "0 | 我是林悦");
    }

    @Test
    void aMalformedTimeIsReportedAtItsPlace() {
        assertThatThrownBy(() -> english("t.srt", "1\n00:00:01,000 --> 00:00:02:000\nHi.\n"))
                .isInstanceOf(BadInputException.class)
                .hasMessageStartingWith("t.srt:2:18: this is not the end time of a cue; ");
        assertThatThrownBy(() -> english("t.srt", "1\n00:00:01,000 --> \nHi.\n"))
                .hasMessageStartingWith("t.srt:2:17: this is not the end time of a cue; ");
    }

    @Test
    void aCueThatEndsBeforeItStartsEndsWhereItStarts() {
        assertThat(english("t.srt", cue(3, 2, "Hi.")).cues())
                .extracting(cue -> cue.time())
                .containsExactly(new TimeRange(3000, 3000));
    }

    @Test
    void aCueWithoutTimesIsReportedAtItsPlace() {
        assertThatThrownBy(() -> english("t.srt", "1\n00:00:01,000 --> 00:00:02,000\nOne.\n\n2\nTwo.\n"))
                .hasMessageStartingWith("t.srt:6:1: cue 2 has no time line; ");
        assertThatThrownBy(() -> english("t.srt", "Hello.\n\n1\n00:00:01,000 --> 00:00:02,000\nOne.\n"))
                .hasMessageStartingWith("t.srt:1:1: a time line was expected before any text; ");
    }

    private static String cue(int start, int end, String text) {
        return "00:00:%02d,000 --> 00:00:%02d,000\n%s\n\n".formatted(start, end, text);
    }
}
