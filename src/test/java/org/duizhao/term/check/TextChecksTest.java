package org.duizhao.term.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.duizhao.bitext.Finding.Kind.NAME;
import static org.duizhao.bitext.Finding.Kind.NUMBER;
import static org.duizhao.bitext.Finding.Kind.UNTRANSLATED;

import org.duizhao.bitext.Finding;
import org.duizhao.bitext.Term;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is checked without a glossary: numbers, names, Chinese in the English. */
class TextChecksTest {
    @Test
    void aNumberThatDiffersIsAnErrorThatNamesBothSides() {
        CheckedTalk talk = new CheckedTalk().bead("我们融了3.5万美元。", "We raised $3,500.");

        assertThat(talk.check(NUMBER)).containsExactly("ERROR 0: the Chinese has 3.5万, the English 3,500");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "我们融了3.5万美元。 | We raised $35,000.",
                "用了18个月。 | It took eighteen months.",
                "有五年了。 | It has been 5 years.",
                "用 GPT-4 写的。 | It was written with the model.",
                "他们成千上万。 | There are thousands of them.",
            })
    void numbersThatAreTheSameOrGoAnotherWayAreNotReported(String chinese, String english) {
        assertThat(new CheckedTalk().bead(chinese, english).check(NUMBER)).isEmpty();
    }

    @Test
    void aNumberOfOneSideAloneIsAWarning() {
        CheckedTalk talk =
                new CheckedTalk().bead("我们有120台机器。", "We have many machines.").bead("机器很多。", "There are 75 machines.");

        assertThat(talk.check(NUMBER))
                .containsExactly("WARNING 0: 120 is not in the English", "WARNING 1: 75 is not in the Chinese");
    }

    @Test
    void aNumberThatStandsBesideOrInASentenceAloneIsNotReported() {
        CheckedTalk talk = new CheckedTalk()
                .bead("我们有120台机器。", "We have many machines.")
                .bead("真的很多。", "A hundred and twenty, in fact.")
                .bead("还有99台旧的。", "");

        assertThat(talk.check(NUMBER)).isEmpty();
    }

    @Test
    void theNumberOfAHeadingIsNoNumberOfTheTalk() {
        assertThat(new CheckedTalk().heading("12. 结语", "Closing words").check(NUMBER))
                .isEmpty();
    }

    @Test
    void aNameInTwoSpellingsIsReportedWhereTheRarerStands() {
        CheckedTalk talk = new CheckedTalk()
                .bead("我们用 Grafanna 看指标。", "We watch it in Grafana.")
                .bead("Grafana 很好用。", "We like Grafana.");

        assertThat(talk.check(NAME)).containsExactly("WARNING 0: “Grafanna” 1× beside “Grafana” 3×");
    }

    @ParameterizedTest
    @CsvSource({
        "他在 Could 公司。, He is at Cloud.",
        "他买了 Haiku。, We bought two Haikus.",
        "他在 Denver。, He is in Dublin.",
        "他认识 Leonard。, We know Leonardo.",
        "这是 Mark 写的。, They went to the Mart.",
    })
    void commonWordsPluralsAndOtherNamesAreNoSpellingsOfOneName(String chinese, String english) {
        assertThat(new CheckedTalk()
                        .bead(chinese, "Here it is.")
                        .bead("好。", english)
                        .check(NAME))
                .isEmpty();
    }

    @Test
    void aSpellingThatNoDictionaryKnowsIsReportedInEnglishToo() {
        CheckedTalk talk = new CheckedTalk()
                .bead("谢谢你。", "So thank you, Marchetti.")
                .bead("不客气。", "You heard it from Marcheti himself, and Marchetti knows.");

        assertThat(talk.check(NAME)).containsExactly("WARNING 1: “Marcheti” 1× beside “Marchetti” 2×");
    }

    @Test
    void whatTheGlossaryKnowsToBeMisheardIsNotReportedAgain() {
        Term grafana = Term.builder("Grafana", "Grafana").misheard("Grafanna").build();

        assertThat(new CheckedTalk()
                        .bead("我们用 Grafanna 看指标。", "We watch it in Grafana.")
                        .check(grafana))
                .isEmpty();
    }

    @Test
    void chineseInTheEnglishIsAnErrorForEachStretchOfIt() {
        CheckedTalk talk = new CheckedTalk().bead("我们看延迟和吞吐量。", "We watch 延迟 and 吞吐量.");

        assertThat(talk.check(UNTRANSLATED))
                .containsExactly("ERROR 0: the English has the Chinese 延迟", "ERROR 0: the English has the Chinese 吞吐量");
    }

    @Test
    void theGlossarySaysHowToTranslateChineseThatWasLeft() {
        assertThat(new CheckedTalk().bead("我们看延迟。", "We watch 延迟.").check(Term.of("延迟", "latency")))
                .filteredOn(finding -> finding.kind() == UNTRANSLATED)
                .extracting(Finding::suggestion)
                .containsExactly("say “latency” for 延迟");
    }
}
