package org.duizhao.term;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.duizhao.bitext.Sentence;
import org.duizhao.bitext.Span;
import org.duizhao.bitext.Term;
import org.duizhao.lexicon.Lexicon;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EnglishTermFinderTest {
    private static final Lexicon LEXICON = Lexicon.bundled();

    @Test
    void aMatchSaysWhereWhichRenderingStandsAndHow() {
        Term term = Term.builder("大语言模型", "large language model")
                .admitted(List.of("LLM"))
                .forbidden(List.of("big model"))
                .build();

        assertThat(find("LLMs, not big models.", term))
                .containsExactly(
                        new EnglishMatch(
                                0, new Span(0, 4), "LLMs", new Rendering(term, "LLM", Rendering.Kind.ADMITTED)),
                        new EnglishMatch(
                                0,
                                new Span(10, 20),
                                "big models",
                                new Rendering(term, "big model", Rendering.Kind.FORBIDDEN)));
    }

    @ParameterizedTest
    @CsvSource({
        "ministry of education, three ministries of education agreed, ministries of education",
        "fine-tuning, we fine-tuned it twice, fine-tuned",
        "use case, Use cases differ., Use cases",
        "Anthropic, Anthropic's lawyers, Anthropic",
        "GCP, on GCP’s machines, GCP",
        "API, two APIs and more, APIs",
        "exponential, the exponentials bend, exponentials",
        "C++, rewritten in C++ by two people, C++",
    })
    void wordsAreFoundInAllTheirForms(String english, String text, String found) {
        assertThat(found(text, Term.of("词", english))).containsExactly(found);
    }

    @ParameterizedTest
    @CsvSource({
        "multi-host, a multi host setup, multi host",
        "multi-host, a multihost setup, multihost",
        "multihost, a multi-host setup, multi-host",
        "context window, a context-window limit, context-window",
        "cyberattack, no cyber-attack yet, cyber-attack",
    })
    void aHyphenMayBeThereOrNot(String english, String text, String found) {
        assertThat(found(text, Term.of("词", english))).containsExactly(found);
    }

    @ParameterizedTest
    @CsvSource({
        "port, we export the data",
        "Claude 3, Claude 3.5 is out",
        "language model, 'They speak the language; model trains are another matter.'",
        "language model, 'language, model and data'",
        "RAG, a rag doll",
        "AI, ai ai ai",
        "language model, language of the model",
    })
    void whatOnlyLooksLikeARenderingIsNotFound(String english, String text) {
        assertThat(found(text, Term.of("词", english))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "'helpful, honest, and harmless', 'It is helpful, honest and harmless.', 'helpful, honest and harmless'",
        "app, App stores take a cut., App",
        "Sonnet, the sonnet model, sonnet",
    })
    void commasOfTheRenderingAndCapitalsOfTheTextDoNotMatter(String english, String text, String found) {
        assertThat(found(text, Term.of("词", english))).containsExactly(found);
    }

    @Test
    void anEntryMayAskForItsOwnCase() {
        Term magic =
                Term.builder("Magic", "Magic").letterCase(Term.LetterCase.EXACT).build();

        assertThat(found("It is magic, says Magic.", magic)).containsExactly("Magic");
    }

    @Test
    void oneOtherWordMayStandInAGapThatTheEntryAllows() {
        Term gap = Term.builder("考虑", "take into account").gapAllowed(true).build();

        assertThat(found("We take it into account.", gap)).containsExactly("take it into account");
        assertThat(found("We take all this into account.", gap)).isEmpty();
        assertThat(found("We take it into account.", Term.of("考虑", "take into account")))
                .isEmpty();
    }

    @Test
    void whatStandsInsideAnotherTermIsFoundToo() {
        assertThat(found("a large language model", Term.of("大语言模型", "large language model"), Term.of("模型", "model")))
                .containsExactly("large language model", "model");
    }

    @Test
    void anEntryWithoutEnglishIsNowhere() {
        Term proposed = Term.builder("智能体", "").status(Term.Status.PROPOSED).build();

        assertThat(found("agents everywhere", proposed)).isEmpty();
    }

    @Test
    void aTermOfManyEqualWordsTakesNoLongerThanItsText() {
        Term term = Term.builder("哈", "ha ".repeat(40)).gapAllowed(true).build();

        assertThat(find("ha ".repeat(300), term)).isNotEmpty();
    }

    private static List<String> found(String text, Term... terms) {
        return find(text, terms).stream().map(EnglishMatch::found).toList();
    }

    private static List<EnglishMatch> find(String text, Term... terms) {
        return new EnglishTermFinder(Arrays.asList(terms), LEXICON)
                .find(Sentence.plain(0, text, new Span(0, text.length())));
    }
}
