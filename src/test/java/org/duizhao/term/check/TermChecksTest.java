package org.duizhao.term.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.duizhao.bitext.Finding.Kind.FORBIDDEN;
import static org.duizhao.bitext.Finding.Kind.INCONSISTENT;
import static org.duizhao.bitext.Finding.Kind.MISSING;
import static org.duizhao.bitext.Finding.Kind.SAME_ENGLISH;

import java.util.List;
import org.duizhao.bitext.Finding;
import org.duizhao.bitext.Language;
import org.duizhao.bitext.Span;
import org.duizhao.bitext.Term;
import org.duizhao.bitext.TextStretch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TermChecksTest {
    private static final Term LATENCY = Term.of("延迟", "latency");
    private static final Term MODEL = Term.builder("大语言模型", "large language model")
            .admitted(List.of("language model"))
            .forbidden(List.of("big model", "model"))
            .build();

    @Test
    void aTermThatTheEnglishSaysIsNothingToReport() {
        assertThat(new CheckedTalk().bead("延迟太高了。", "Latencies were too high.").check(LATENCY))
                .isEmpty();
    }

    @Test
    void aTermThatTheEnglishDoesNotSayIsAWarningWhereItStands() {
        List<Finding> findings =
                new CheckedTalk().bead("我们先看延迟。", "Let us look at speed first.").check(LATENCY);

        assertThat(findings)
                .containsExactly(new Finding(
                        MISSING,
                        Finding.Severity.WARNING,
                        0,
                        new TextStretch(Language.CHINESE, 0, new Span(4, 6)),
                        List.of(),
                        "no “latency” for 延迟",
                        "say “latency”, or add what stands there to the glossary"));
    }

    @Test
    void aPronounOrAnOmittedRepeatBesideTheTermIsANote() {
        CheckedTalk talk =
                new CheckedTalk().bead("延迟太高了。", "Latency was too high.").bead("延迟降不下来。", "It would not come down.");

        assertThat(talk.check(MISSING, LATENCY)).containsExactly("NOTE 1: no “latency” for 延迟 here, but beside it");
    }

    @Test
    void twoBeadsAwayIsNotBeside() {
        CheckedTalk talk = new CheckedTalk()
                .bead("延迟太高了。", "Latency was too high.")
                .bead("大家都很着急。", "Everybody got nervous.")
                .bead("延迟降不下来。", "It would not come down.");

        assertThat(talk.check(MISSING, LATENCY)).containsExactly("WARNING 2: no “latency” for 延迟");
    }

    @Test
    void aTermSaidTwiceInTheChineseOfABeadMayBeSaidOnceInItsEnglish() {
        assertThat(new CheckedTalk()
                        .bead("延迟，还是延迟！", "It all comes down to latency.")
                        .check(LATENCY))
                .isEmpty();
    }

    @Test
    void aSentenceWithoutEnglishAndAHeadingAreNotesThatSaySo() {
        CheckedTalk talk = new CheckedTalk().bead("延迟太高了。", "").heading("三、延迟", "Three: being quick");

        assertThat(talk.check(MISSING, LATENCY))
                .containsExactly(
                        "NOTE 0: no “latency” for 延迟: the sentence has no English",
                        "NOTE 1: no “latency” for 延迟 in the heading");
    }

    @Test
    void aProposedEntryThatIsMissingIsANote() {
        Term proposed =
                Term.builder("延迟", "latency").status(Term.Status.PROPOSED).build();

        assertThat(new CheckedTalk().bead("延迟太高了。", "It was slow.").check(MISSING, proposed))
                .containsExactly("NOTE 0: no “latency” for 延迟");
    }

    @Test
    void ofTwoMeaningsOfATermEitherEnglishWillDo() {
        Term inference = Term.of("推理", "inference");
        Term reasoning = Term.of("推理", "reasoning");
        CheckedTalk talk =
                new CheckedTalk().bead("推理很便宜。", "Inference is cheap.").bead("推理很难。", "Reasoning is hard.");

        assertThat(talk.check(inference, reasoning)).isEmpty();
    }

    @Test
    void aForbiddenRenderingIsAnErrorWhereItStandsAndTheTermIsNotMissingToo() {
        List<Finding> findings =
                new CheckedTalk().bead("大语言模型变快了。", "The big model got faster.").check(MODEL);

        assertThat(findings).extracting(Finding::kind).containsOnly(FORBIDDEN);
        assertThat(findings.get(0).severity()).isEqualTo(Finding.Severity.ERROR);
        assertThat(findings.get(0).at()).isEqualTo(new TextStretch(Language.ENGLISH, 0, new Span(4, 13)));
    }

    @Test
    void aForbiddenRenderingInsideAnApprovedOneOrWithoutTheTermIsNone() {
        CheckedTalk talk = new CheckedTalk()
                .bead("大语言模型变快了。", "The large language model got faster.")
                .bead("这辆车是新款。", "This car is a new model.");

        assertThat(talk.check(MODEL)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "通用模型, general model, It is a general-purpose model., general-purpose model",
        "大模型, large language model, It is an LLM., LLM",
        "LLM, LLM, It is a large language model., large language model",
        "大模型, large language model, It is a large model., large model",
        "Solid Works, Solid Working Machines, They are Solid Works., Solid Works",
        "回滚, rollback, It rolls back by itself., rolls back",
    })
    void anotherFormOfARenderingIsNotMissingButInconsistent(String zh, String en, String english, String found) {
        List<String> said = new CheckedTalk().bead("这就是 " + zh + "。", english).check(INCONSISTENT, Term.of(zh, en));

        assertThat(said).hasSize(1).first().asString().startsWith("WARNING 0: “" + found + "” for " + zh);
    }

    @Test
    void theWaysToRenderATermAreCountedWithTheirPlaces() {
        CheckedTalk talk = new CheckedTalk()
                .bead("大语言模型很贵。", "Large language models are expensive.")
                .bead("大语言模型很慢。", "LLMs are slow.")
                .bead("大语言模型很大。", "An LLM is big.");

        assertThat(talk.check(INCONSISTENT, Term.of("大语言模型", "large language model")))
                .containsExactly(
                        "WARNING 1: “LLMs” for 大语言模型: “large language model” 1× (b1), “LLMs” 2× (b2, b3)",
                        "WARNING 2: “LLM” for 大语言模型: “large language model” 1× (b1), “LLMs” 2× (b2, b3)");
    }

    @Test
    void approvedRenderingsThatChangeAreANoteWhereTheRarerStands() {
        CheckedTalk talk = new CheckedTalk()
                .bead("大语言模型很贵。", "Large language models are expensive.")
                .bead("大语言模型很慢。", "Large language models are slow.")
                .bead("大语言模型很大。", "Language models are big.");

        assertThat(talk.check(INCONSISTENT, MODEL)).singleElement().asString().startsWith("NOTE 2: “language model”");
    }

    @Test
    void oneEnglishForTwoTermsIsANoteIfTheGlossaryWantsIt() {
        CheckedTalk talk = new CheckedTalk().bead("创始人来了。", "The founder came.").bead("创业者走了。", "The founder left.");

        assertThat(talk.check(SAME_ENGLISH, Term.of("创始人", "founder"), Term.of("创业者", "founder")))
                .containsExactly("NOTE 1: “founder” stands for 创始人 1× (b1) and 创业者 1× (b2)");
    }

    @Test
    void anAlignmentWithoutEnglishHasNothingToCheck() {
        assertThat(new CheckedTalk().bead("延迟太高了。", "").check(LATENCY)).isEmpty();
    }
}
