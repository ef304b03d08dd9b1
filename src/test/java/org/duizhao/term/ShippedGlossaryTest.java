package org.duizhao.term;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.duizhao.bitext.Sentence;
import org.duizhao.bitext.Span;
import org.duizhao.bitext.Term;
import org.duizhao.lexicon.Lexicon;
import org.duizhao.term.format.GlossaryReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ShippedGlossaryTest {
    private static final Lexicon LEXICON = Lexicon.bundled();

    private static final Glossary GLOSSARY = GlossaryReader.read(Path.of("glossary/ai.csv"));
    private static final TermFinder FINDER = new TermFinder(new TermBase(List.of(GLOSSARY)), LEXICON);

    @Test
    void theGlossaryHasEightyEntriesOrMoreAndTheirColumnsAreFilled() {
        assertThat(GLOSSARY.terms()).hasSizeGreaterThanOrEqualTo(80).allSatisfy(term -> {
            assertThat(term.partOfSpeech()).isIn("n", "name", "v", "adj", "phrase");
            assertThat(term.domain()).isIn("ai", "ml", "cloud", "startup", "vc", "product", "security");
            assertThat(term.status()).isNotEqualTo(Term.Status.REJECTED);
        });
    }

    @ParameterizedTest
    @MethodSource("misheardForms")
    void aMisheardFormIsFoundAndSaidToBeMisheard(String form, Term term) {
        Sentence sentence = sentence("我们刚才提到，" + form + "，对吧？");

        assertThat(FINDER.find(sentence)).singleElement().satisfies(match -> {
            assertThat(match.found()).isEqualTo(form);
            assertThat(match.term()).isEqualTo(term);
            assertThat(match.misheard()).isTrue();
        });
    }

    @ParameterizedTest
    @MethodSource("rightForms")
    void aRightFormIsFoundAndNotSaidToBeMisheard(String form, Term term) {
        assertThat(FINDER.find(sentence("我们刚才提到，" + form + "，对吧？")))
                .singleElement()
                .satisfies(match -> {
                    assertThat(match.term()).isEqualTo(term);
                    assertThat(match.misheard()).isFalse();
                });
    }

    static Stream<Arguments> misheardForms() {
        return GLOSSARY.terms().stream()
                .flatMap(term -> term.misheard().stream().map(form -> Arguments.of(form.text(), term)));
    }

    static Stream<Arguments> rightForms() {
        return GLOSSARY.terms().stream()
                .flatMap(term -> Stream.concat(Stream.of(term.form()), term.variants().stream())
                        .map(form -> Arguments.of(form.text(), term)));
    }

    private static Sentence sentence(String text) {
        return Sentence.plain(0, text, new Span(0, text.length()));
    }
}
