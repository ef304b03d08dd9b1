package org.duizhao.term;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.duizhao.bitext.Sentence;
import org.duizhao.bitext.Span;
import org.duizhao.bitext.Term;
import org.duizhao.bitext.TermMatch;
import org.duizhao.lexicon.Lexicon;
import org.duizhao.term.GlossaryMerge.Merged;
import org.junit.jupiter.api.Test;

class GlossaryMergeTest {
    private static final List<String> FORMS = List.of("云", "雾", "雨", "云雾", "云雨", "雪");

    @Test
    void entriesOfDifferentGlossariesThatAgreeBecomeOne() {
        Term ours = Term.builder("微调", "fine-tuning").domain("ai").build();
        Term theirs = Term.builder("微調", "Fine tuning")
                .variants("精调")
                .misheard("微条")
                .admitted(List.of("tuning"))
                .domain("ml")
                .note("not of pianos")
                .build();

        assertThat(merged(List.of(ours), List.of(theirs)).terms())
                .containsExactly(Term.builder("微调", "fine-tuning")
                        .variants("微調", "精调")
                        .misheard("微条")
                        .admitted(List.of("tuning"))
                        .domain("ai")
                        .note("not of pianos")
                        .build());
    }

    @Test
    void whatAnEarlierGlossaryHasIsLeftOutAndTold() {
        Term ours = Term.builder("推理", "inference").variants("推断").build();
        Term theirs = Term.of("推理", "reasoning");
        Term other = Term.builder("论断", "claim").variants("推断", "断言").build();

        Merged merged = merged(List.of(ours), List.of(theirs, other));

        assertThat(merged.terms())
                .containsExactly(
                        ours, Term.builder("论断", "claim").variants("断言").build());
        assertThat(merged.overruled())
                .extracting(
                        it -> it.entry().term(),
                        GlossaryMerge.Overruled::what,
                        it -> it.by().term())
                .containsExactly(tuple(theirs, "推理", ours), tuple(other, "推断", ours));
    }

    @Test
    void oneGlossaryStaysAsItIs() {
        List<Term> terms = List.of(Term.of("推理", "inference"), Term.of("推理", "reasoning"));

        assertThat(merged(terms, List.of()).terms()).isEqualTo(terms);
    }

    @Property
    void theMergedGlossaryFindsWhatTheGlossariesFindButForEntriesLeftOut(
            @ForAll("glossaries") List<Term> first, @ForAll("glossaries") List<Term> second) {
        TermBase base = new TermBase(List.of(Glossary.of("first", first), Glossary.of("second", second)));
        Merged merged = GlossaryMerge.of(base);
        List<Term> leftOut = merged.overruled().stream()
                .filter(it -> it.what().equals(it.entry().term().chinese()))
                .map(it -> it.entry().term())
                .toList();

        for (String form : FORMS) {
            whole(base, form)
                    .filter(match -> !leftOut.contains(match.term()))
                    .ifPresent(match -> assertThat(whole(TermBase.of(merged.terms()), form))
                            .as(form)
                            .hasValueSatisfying(found -> assertThat(english(found))
                                    .contains(match.term().english())));
        }
    }

    @Provide
    Arbitrary<List<Term>> glossaries() {
        Arbitrary<String> forms = Arbitraries.of(FORMS);
        return Combinators.combine(forms, Arbitraries.of("cloud", "fog", "rain"), forms, forms)
                .as((chinese, english, variant, misheard) -> Term.builder(chinese, english)
                        .variants(variant)
                        .misheard(misheard)
                        .build())
                .list()
                .uniqueElements(Term::chinese)
                .ofMaxSize(3);
    }

    private static List<String> english(TermMatch match) {
        return Stream.concat(Stream.of(match.term()), match.alternatives().stream())
                .map(Term::english)
                .toList();
    }

    /** What the whole of a text means. */
    private static Optional<TermMatch> whole(TermBase base, String text) {
        return new TermFinder(base, Lexicon.bundled())
                .find(Sentence.plain(0, text, new Span(0, text.length()))).stream()
                        .filter(match -> match.found().equals(text))
                        .findFirst();
    }

    private static Merged merged(List<Term> first, List<Term> second) {
        return GlossaryMerge.of(new TermBase(List.of(Glossary.of("first", first), Glossary.of("second", second))));
    }
}
