package org.duizhao.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.duizhao.read.Transcripts.all;
import static org.duizhao.read.Transcripts.blocks;
import static org.duizhao.read.Transcripts.chinese;
import static org.duizhao.read.Transcripts.english;

import org.junit.jupiter.api.Test;

class SubStationTranscriptTest {
    private static final String HEAD = """
            [Script Info]
            ScriptType: v4.00+

            [V4+ Styles]
            Format: Name, Fontname
            Style: Default,Arial

            [Events]
            Format: Layer, Start, End, Style, Name, MarginL, MarginR, MarginV, Effect, Text
            """;

    @Test
    void eventsAreReadInOrderOfTimeAndNamesAreSpeakers() {
        assertThat(blocks(chinese("talk.ass", HEAD + """
                Dialogue: 0,0:00:05.00,0:00:07.00,Default,周明,0,0,0,,好的，谢谢。
                Dialogue: 0,0:00:01.00,0:00:03.50,Default,林悦,0,0,0,,今天，我们聊聊灯塔。
                """))).containsExactly("0 林悦| 今天，我们聊聊灯塔。", "1 周明| 好的，谢谢。");
    }

    @Test
    void breaksAndSpacesAreReadAndOverridesAreNot() {
        assertThat(blocks(english("talk.ass", HEAD + """
                Dialogue: 0,0:00:01.00,0:00:02.00,Default,,0,0,0,,{\\an8\\pos(10,20)}The {\\i1}tide{\\i0}\\Nwas\\hlow,\\nand {calm.
                """))).containsExactly("0 | The tide was\u00A0low, and {calm.");
    }

    @Test
    void bracesBehindABackslashAreText() {
        assertThat(blocks(english("talk.ass", HEAD + """
                Dialogue: 0,0:00:01.00,0:00:02.00,Default,,0,0,0,,The {\\i1}set \\{1, 2\\}{\\i0} is small.
                """))).containsExactly("0 | The set {1, 2} is small.");
    }

    @Test
    void settingsCommentsAndDrawingsAreSetAside() {
        assertThat(all(english("talk.ass", HEAD + """
                Comment: 0,0:00:00.00,0:00:01.00,Default,,0,0,0,,translated by hand
                Dialogue: 0,0:00:01.00,0:00:02.00,Default,,0,0,0,,{\\p1}m 0 0 l 10 10{\\p0}The tide was low.
                """)))
                .containsExactly(
                        "0 | The tide was low.",
                        "NOTE: " + HEAD.replace("\n", "⏎")
                                + "Comment: 0,0:00:00.00,0:00:01.00,Default,,0,0,0,,translated by hand",
                        "DRAWING: m 0 0 l 10 10");
    }

    @Test
    void stylesOfTheOtherLanguageAreSetAsideByName() {
        String file = HEAD + """
                Dialogue: 0,0:00:01.00,0:00:02.00,CHS,,0,0,0,,潮水退了。
                Dialogue: 0,0:00:01.00,0:00:02.00,ENG,,0,0,0,,The tide is out.
                """;

        assertThat(blocks(chinese("talk.ass", file))).containsExactly("0 | 潮水退了。");
        assertThat(blocks(english("talk.ass", file))).containsExactly("0 | The tide is out.");
    }

    @Test
    void stylesOfTheOtherLanguageAreSetAsideByWhatIsWrittenInThemAlsoWithinAnEvent() {
        assertThat(blocks(chinese("talk.ass", HEAD + """
                Dialogue: 0,0:00:01.00,0:00:02.00,Default,,0,0,0,,潮水退了，我们沿着栈桥走到尽头去看灯塔吧。\\N{\\rSmall}The tide is out.
                Dialogue: 0,0:00:03.00,0:00:04.00,Default,,0,0,0,,走吧。\\N{\\rSmall}Let us go then.
                """))).containsExactly("0 | 潮水退了，我们沿着栈桥走到尽头去看灯塔吧。走吧。");
    }

    @Test
    void theOlderFormatNamesItsFieldsInItsOwnOrder() {
        assertThat(blocks(english("talk.ssa", """
                [Script Info]
                [Events]
                Format: Marked, Start, End, Style, Name, MarginL, MarginR, MarginV, Effect, Text
                Dialogue: Marked=0,0:00:01.00,0:00:02.00,*Default,ANN,0000,0000,0000,,The tide was low.
                """))).containsExactly("0 ANN| The tide was low.");
    }

    @Test
    void whatIsWrongIsReportedAtItsPlace() {
        assertThatThrownBy(() -> english("talk.ass", HEAD + "Dialogue: 0,0:00:01.00,later,Default,,0,0,0,,Hello."))
                .hasMessageStartingWith("talk.ass:10:24: this is not the time of an event; ");
        assertThatThrownBy(() -> english("talk.ass", HEAD + "Dialogue: 0,0:00:01.00,Hello."))
                .hasMessageStartingWith("talk.ass:10:10: this event has fewer than 10 fields; ");
        assertThatThrownBy(() -> english("talk.ass", "[Events]\nFormat: Layer, Text, Start\n"))
                .hasMessageStartingWith("talk.ass:2:8: the format of events lacks Start or End");
        assertThatThrownBy(() -> english("talk.ass", "[Script Info]\nTitle: x\n"))
                .hasMessageStartingWith("talk.ass: there is no [Events] section in it");
    }
}
