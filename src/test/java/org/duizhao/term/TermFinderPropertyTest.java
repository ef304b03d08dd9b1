package org.duizhao.term;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.duizhao.bitext.Sentence;
import org.duizhao.bitext.Span;
import org.duizhao.bitext.Term;
import org.duizhao.bitext.TermMatch;
import org.duizhao.lexicon.Lexicon;

class TermFinderPropertyTest {
    private static final Lexicon LEXICON = Lexicon.bundled();

    @Property
    void matchesStandInTheTextInOrderAndDoNotOverlap(
            @ForAll("glossaries") List<Term> terms, @ForAll("texts") String text) {
        int end = 0;
        for (TermMatch match : find(terms, text)) {
            assertThat(match.stretch().start()).isGreaterThanOrEqualTo(end);
            assertThat(match.stretch().end()).isLessThanOrEqualTo(text.length());
            assertThat(text.substring(match.stretch().start(), match.stretch().end()))
                    .isEqualTo(match.found());
            end = match.stretch().end();
        }
    }

    /** Of characters that make no words with one another. */
    @Property(tries = 3000)
    void matchesAreThoseOfTryingEveryTermAtEveryPlace(
            @ForAll("glossaries") List<Term> terms, @ForAll("texts") String text) {
        assertThat(find(terms, text)).isEqualTo(new TryEverything(terms).find(text));
    }

    @Property
    void everyTermIsFoundInATextThatIsTheTerm(@ForAll("glossaries") List<Term> terms) {
        for (Term term : terms) {
            assertThat(find(terms, term.chinese())).extracting(TermMatch::found).containsExactly(term.chinese());
        }
    }

    @Provide
    Arbitrary<List<Term>> glossaries() {
        Arbitrary<Term> terms = Arbitraries.strings()
                .withChars("瓢谙埙aAb1.")
                .ofMinLength(1)
                .ofMaxLength(5)
                .map(chinese -> Term.of(chinese, "x"));

        return terms.list().ofMaxSize(8);
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.strings().withChars("瓢谙埙aAb1.Ａ１").ofMinLength(1).ofMaxLength(30);
    }

    private static List<TermMatch> find(List<Term> terms, String text) {
        return new TermFinder(TermBase.of(terms), LEXICON).find(Sentence.plain(0, text, new Span(0, text.length())));
    }
}
