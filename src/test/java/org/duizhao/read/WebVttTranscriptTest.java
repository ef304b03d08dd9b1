package org.duizhao.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.duizhao.read.Transcripts.all;
import static org.duizhao.read.Transcripts.blocks;
import static org.duizhao.read.Transcripts.english;

import org.duizhao.bitext.Transcript;
import org.junit.jupiter.api.Test;

class WebVttTranscriptTest {
    @Test
    void voiceTagsNameTheSpeakers() {
        assertThat(blocks(english("t.vtt", """
                WEBVTT

                00:01.000 --> 00:02.000 align:start
                <v.loud Ann Lee>Good <b>morning</b></v>

                00:02.000 --> 00:03.000
                <v Ann Lee>to you.</v>
                <v Bo Chen>Hello.

                intro
                00:03.000 --> 00:04.000
                Nice to be here.
                """)))
                .containsExactly("0 Ann Lee| Good morning to you.", "1 Bo Chen| Hello. Nice to be here.");
    }

    @Test
    void notesStylesAndTheHeaderAreSetAside() {
        assertThat(
                        all(
                                english(
                                        "t.vtt",
                                        "WEBVTT - a talk\nLanguage: en\n\nNOTE\nby hand\n\nSTYLE\n::cue { color: red }\n\n00:01.000 --> 00:02.000\nHello.\n")))
                .containsExactly(
                        "0 | Hello.",
                        "NOTE: WEBVTT - a talk⏎Language: en",
                        "NOTE: NOTE⏎by hand",
                        "NOTE: STYLE⏎::cue { color: red }");
    }

    @Test
    void referencesBecomeCharacters() {
        assertThat(blocks(english(
                        "t.vtt", "WEBVTT\n\n00:01.000 --> 00:02.000\nSalt &amp; pepper,&nbsp;a &lt; b.&lrm;\n")))
                .containsExactly("0 | Salt & pepper,\u00A0a < b.");
    }

    @Test
    void rollingCaptionsAreReadOnce() {
        Transcript talk = english("t.vtt", """
                WEBVTT

                00:01.000 --> 00:02.000
                \s
                so<00:01.300><c> this</c><00:01.600><c> is</c>

                00:02.000 --> 00:02.010
                so this is
                \s

                00:02.010 --> 00:03.000
                so this is
                the<00:02.300><c> plan.</c>

                00:03.000 --> 00:03.010
                the plan.
                \s
                """);

        assertThat(blocks(talk)).containsExactly("0 | so this is the plan.");
        assertThat(talk.cues()).hasSize(2);
    }

    @Test
    void whatIsNeitherANoteNorACueIsReportedAtItsPlace() {
        assertThatThrownBy(() -> english("t.vtt", "WEBVTT\n\nHello.\n"))
                .hasMessageStartingWith("t.vtt:3:1: this is neither a note nor a cue");
        assertThatThrownBy(() -> english("t.vtt", "00:01.000 --> 00:02.000\nHello.\n"))
                .hasMessageStartingWith("t.vtt:1:1: a WebVTT file begins with WEBVTT; ");
    }
}
