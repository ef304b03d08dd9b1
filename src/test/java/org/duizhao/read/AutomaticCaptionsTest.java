package org.duizhao.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.duizhao.read.Transcripts.blocks;
import static org.duizhao.read.Transcripts.chinese;
import static org.duizhao.read.Transcripts.english;
import static org.duizhao.read.Transcripts.words;

import org.duizhao.bitext.Transcript;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AutomaticCaptionsTest {
    private static final String ROLLING = """
            WEBVTT
            Kind: captions
            Language: en

            00:00:01.000 --> 00:00:03.500 align:start position:0%
            \s
            the<00:00:01.400><c> tide</c><00:00:01.900><c> was</c><00:00:02.300><c> low</c>

            00:00:03.500 --> 00:00:03.510 align:start position:0%
            the tide was low
            \s

            00:00:03.510 --> 00:00:04.200 align:start position:0%
            the tide was low
            yeah

            00:00:04.200 --> 00:00:04.210 align:start position:0%
            yeah
            \s

            00:00:04.210 --> 00:00:05.000 align:start position:0%
            yeah
            yeah

            00:00:05.000 --> 00:00:05.010 align:start position:0%
            yeah
            \s

            00:00:05.010 --> 00:00:07.000 align:start position:0%
            yeah
            [Music]

            00:00:07.000 --> 00:00:07.010 align:start position:0%
            [Music]
            \s

            00:00:07.010 --> 00:00:09.000 align:start position:0%
            [Music]
            salt<00:00:07.500><c> &amp;</c><00:00:08.000><c> rust</c>

            00:00:09.000 --> 00:00:09.010 align:start position:0%
            salt &amp; rust
            \s
            """;

    @Test
    void everyWordOfRollingCaptionsIsReadOnceAlsoOneThatIsSaidTwice() {
        assertThat(blocks(english("talk.vtt", ROLLING)))
                .containsExactly("0 | the tide was low", "0 | yeah", "0 | yeah", "[Music]", "0 | salt & rust");
    }

    @Test
    void theFirstWordBeginsWithItsCueAndTheOthersAtTheirTimes() {
        assertThat(words(english("talk.vtt", ROLLING)))
                .containsExactly(
                        "the 1000",
                        "tide 1400",
                        "was 1900",
                        "low 2300",
                        "yeah 3510",
                        "yeah 4210",
                        "salt 7010",
                        "&amp; 7500",
                        "rust 8000");
    }

    @Test
    void captionsWithoutTimesOfWordsHaveNone() {
        assertThat(words(english("talk.vtt", "WEBVTT\n\n00:01.000 --> 00:02.000\nThe tide <i>was</i> low.\n")))
                .isEmpty();
    }

    @Test
    void aLabelIsNoWord() {
        assertThat(words(english(
                        "talk.vtt", "WEBVTT\n\n00:01.000 --> 00:03.000\n>> ANN: hello<00:00:01.500><c> there</c>\n")))
                .containsExactly("hello 1000", "there 1500");
    }

    @Test
    void rollingCaptionsConvertedToSubRipAreReadOnce() {
        assertThat(blocks(english("talk.srt", """
                1
                00:00:01,000 --> 00:00:03,500
                the tide was low

                2
                00:00:03,500 --> 00:00:03,510
                the tide was low

                3
                00:00:03,510 --> 00:00:05,000
                the tide was low
                and the pier was dry

                4
                00:00:05,000 --> 00:00:05,010
                and the pier was dry

                5
                00:00:05,010 --> 00:00:06,000
                and the pier was dry
                so we walked
                """)))
                .containsExactly("0 | the tide was low", "0 | and the pier was dry", "0 | so we walked");
    }

    @Test
    void whatAPersonSaysAgainInCuesOfItsOwnIsNoRepetition() {
        assertThat(
                        blocks(
                                english(
                                        "talk.srt",
                                        "1\n00:00:01,000 --> 00:00:02,000\nNo.\n\n2\n00:00:05,000 --> 00:00:06,000\nNo.\n\n3\n00:00:09,000 --> 00:00:10,000\nNo.\n")))
                .containsExactly("0 | No.", "0 | No.", "0 | No.");
    }

    @Test
    void captionsInJsonAreReadWithTheTimesOfTheirWords() {
        Transcript talk = english("talk.en.json3", """
                {"wireMagic": "pb3", "pens": [{}], "events": [
                 {"tStartMs": 0, "dDurationMs": 900000, "id": 1, "wpWinPosId": 1},
                 {"tStartMs": 1000, "dDurationMs": 4000, "wWinId": 1, "segs": [
                   {"utf8": "the", "acAsrConf": 0}, {"utf8": " tide", "tOffsetMs": 400}, {"utf8": " rose", "tOffsetMs": 900}]},
                 {"tStartMs": 3500, "dDurationMs": 1500, "wWinId": 1, "aAppend": 1, "segs": [{"utf8": "\\n"}]},
                 {"tStartMs": 3510, "dDurationMs": 2000, "wWinId": 1, "segs": [{"utf8": "[Music]"}]},
                 {"tStartMs": 4000, "dDurationMs": 2000, "wWinId": 1, "segs": [{"utf8": "and"}, {"utf8": " fell", "tOffsetMs": 200}]}
                ]}
                """);

        assertThat(blocks(talk)).containsExactly("0 | the tide rose", "[Music]", "0 | and fell");
        assertThat(words(talk)).containsExactly("the 1000", "tide 1400", "rose 1900", "and 4000", "fell 4200");
        assertThat(talk.cues().get(0).time().endMillis()).isEqualTo(3510);
        assertThat(talk.source().text()).isEqualTo("the tide rose\n[Music]\nand fell\n");
    }

    @Test
    void captionsThatAPersonWroteAreReadFromJsonWithTheirLinesJoined() {
        Transcript talk = chinese(
                "talk.json",
                "{\"events\":[{\"tStartMs\":0,\"dDurationMs\":2000,\"segs\":[{\"utf8\":\"潮水\\n退了。\"}]},"
                        + "{\"tStartMs\":1500,\"dDurationMs\":2000,\"segs\":[{\"utf8\":\"我们走吧。\"}]}]}");

        assertThat(blocks(talk)).containsExactly("0 | 潮水退了。我们走吧。");
        assertThat(words(talk)).isEmpty();
        assertThat(talk.cues().get(0).time().endMillis()).isEqualTo(2000);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"events\": [",
                "{\"events\": [}",
                "{\"events\": [{\"segs\": [{\"utf8\": {}}]}]}",
                "{\"events\": 5 5",
                "{"
            })
    void brokenJsonIsReportedAtItsPlace(String json) {
        assertThatThrownBy(() -> english("talk.json3", json))
                .hasMessageMatching("talk\\.json3:1:\\d+: this is not well-formed JSON of captions; .*");
    }

    @Test
    void otherJsonIsRefused() {
        assertThatThrownBy(() -> english("talk.json", "[1, 2]")).hasMessageContaining("not YouTube's captions (json3)");
        assertThatThrownBy(() -> english("talk.json", "{\"events\":[{\"tStartMs\":-5}]}"))
                .hasMessageContaining("the time at $.events[0].tStartMs is not one of a recording");
    }
}
