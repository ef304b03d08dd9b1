package org.duizhao.align;

import static org.assertj.core.api.Assertions.assertThat;

import org.duizhao.align.QuoteMarks.Role;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** In the expectation an opening quote is written &lt;, a closing one &gt;; all else stays as it is. */
class QuoteMarksTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "'Where are you?' he asked. | <Where are you?> he asked.",
                "'It's mine,' she said. | <It's mine,> she said.",
                "'I can't,' he said, 'and I won't.' | <I can't,> he said, <and I won't.>",
                "The boys' boat isn't Tom's. | The boys' boat isn't Tom's.",
                "He shouted, 'Run!' | He shouted, <Run!>",
                "‘Where?’ he asked. | <Where?> he asked.",
                "Don’t go. | Don’t go.",
                "Take 'em and wait 'til dawn. | Take 'em and wait 'til dawn.",
            })
    void singleQuotesRoundSpeechAreToldFromApostrophes(String text, String marked) {
        assertThat(marked(text, true)).isEqualTo(marked);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "\"Go,\" he said, \"now.\" | <Go,> he said, <now.>",
                "He said (\"no\"). | He said (<no>).",
                "“Go.” | <Go.>",
                "No—\"never.\" | No—<never.>",
            })
    void straightDoubleQuotesOpenBehindASpaceOrABracket(String text, String marked) {
        assertThat(marked(text, true)).isEqualTo(marked);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "他说：“走吧。” | 他说：<走吧。>",
                "「走吧。」他說。 | <走吧。>他說。",
                "『走』和「跑」 | <走>和<跑>",
                "他用'引号'不多 | 他用'引号'不多",
            })
    void chineseQuotesAreWhatTheyLookLike(String text, String marked) {
        assertThat(marked(text, false)).isEqualTo(marked);
    }

    private static String marked(String text, boolean english) {
        Role[] roles = QuoteMarks.of(text, english);
        StringBuilder marked = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            marked.append(
                    switch (roles[i]) {
                        case OPENS -> '<';
                        case CLOSES -> '>';
                        case NONE -> text.charAt(i);
                    });
        }
        return marked.toString();
    }
}
