package org.duizhao.segment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A vertical bar in an example is a border between sentences; the spaces round it are those of the text. */
class EnglishSentencesTest {
    private static final SentenceDetector ENGLISH = new EnglishSentences(EnglishSentenceModel.bundled());

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The lamp went out.| Who is at the door?| Run!",
                "It was over.| But why?",
                "It costs $3.50.| That's cheap.",
                "Visit example.com.| It's free.",
                "Version 2.0 is out.| Try it.",
                "I asked: who is it?| Nobody knew.",
                "i like it.| you too?| good.",
                "hello there how are you",
            })
    void aFinalMarkEndsASentence(String example) {
        check(example);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "We met at 5 p.m. in the lobby.",
                "It ended at 10 p.m. (local time).",
                "We left at 9 a.m.| The bus was late.",
                "Fruit, e.g. apples, is good.| I agree.",
                "They sell pens, paper, etc. and more.",
                "He works at Acme Inc. and lives nearby.",
                "The U.S. economy grew.| So did ours.",
            })
    void anAbbreviationEndsASentenceOnlyBeforeANewOne(String example) {
        check(example);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "J. R. Moore wrote it.| I read it.",
                "Mr. Brown and Dr. Lee met Mrs. Hill.",
                "Ask Prof. Chen.| He knows.",
                "(Gen. Ross was there.)| We left.",
                "That was me and I.| We left.",
            })
    void initialsAndTitlesEndNothing(String example) {
        check(example);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"See Fig. 3 for details.", "It opened on Jan. 5 in Paris.", "No. 7 is mine.", "Read pp. 3 to 9."
            })
    void anAbbreviationBeforeANumberEndsNothing(String example) {
        check(example);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"Are you coming?\" he asked.",
                "\"Stop!\" she shouted.| Nobody did.",
                "‘Where?’ he asked.",
                "\"Why?\" the boy asked.| \"Because,\" she said.",
                "We asked \"why?\" and they said \"why not?\"",
                "“Is it?” he said.| “Yes.”",
            })
    void aQuotedQuestionAndItsReportingClauseAreOneSentence(String example) {
        check(example);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "He said, \"Go home.\"| We did.",
                "\"I know.\"| \"You don't.\"",
                "\"Really?\"| She laughed.| \"Yes.\"",
                "(It was raining.)| We stayed in.",
                "She read the sign (twice!).| It said \"Closed.\"| We left.",
            })
    void closingQuotesAndBracketsBelongToTheSentenceBeforeThem(String example) {
        check(example);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"He paused … and went on.", "Well...| That was odd.", "I think -- well, I hope -- so.| It might."
            })
    void ellipsesAndDashesEndASentenceOnlyBeforeANewOne(String example) {
        check(example);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\u00a0\t"})
    void aParagraphOfWhiteSpaceHasNoSentence(String paragraph) {
        assertThat(ENGLISH.sentences(paragraph)).isEmpty();
    }

    private static void check(String example) {
        List<String> expected =
                Arrays.stream(example.split("\\|", -1)).map(String::strip).toList();

        assertThat(SentenceTexts.of(ENGLISH, example.replace("|", ""))).isEqualTo(expected);
    }
}
