package org.duizhao.term.format;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.DomainContextBase;
import org.duizhao.bitext.ChineseForm;
import org.duizhao.bitext.Context;
import org.duizhao.bitext.Context.Neighbour;
import org.duizhao.bitext.Term;
import org.duizhao.xml.XmlCharacters;

/** Entries that say anything an entry can say, in characters of every plane that a text may hold. */
class GeneratedTerms extends DomainContextBase {
    /** What means something in one of the formats or notations. */
    private static final List<String> SIGNS = List.of(
            "|",
            "[",
            "]",
            "!",
            "…",
            "\\",
            ",",
            ";",
            "\t",
            "\n",
            "\r",
            "\"",
            "'",
            "<",
            "&",
            ">",
            "]]>",
            "#",
            "=",
            ":",
            " ",
            "_x000D_",
            "Duizhao:",
            "status=rejected",
            "云",
            "雲",
            "Cloud",
            "\u3000",
            "\u0085",
            "\u2028",
            "\uFEFF");

    @Provide
    Arbitrary<Term> terms() {
        Arbitrary<List<ChineseForm>> forms = forms().list().ofMaxSize(3);
        Arbitrary<List<String>> texts = text().list().ofMaxSize(3);
        return Combinators.combine(builders(), forms, forms, texts, texts, text(), text(), text())
                .as((builder, variants, misheard, admitted, forbidden, definition, note, domain) -> builder.variants(
                                variants)
                        .misheard(misheard)
                        .admitted(admitted)
                        .forbidden(forbidden)
                        .definition(definition)
                        .note(note)
                        .domain(domain)
                        .build());
    }

    private static Arbitrary<org.duizhao.bitext.TermBuilder> builders() {
        return Combinators.combine(
                        filled(),
                        filled(),
                        text(),
                        Arbitraries.of(Term.Status.class),
                        contexts().list().ofMaxSize(2),
                        partsOfSpeech(),
                        Arbitraries.of(Term.LetterCase.class),
                        Arbitraries.of(0, 1, 2, 3))
                .as((chinese, filled, english, status, contexts, partOfSpeech, letterCase, flags) -> Term.builder(
                                chinese, status == Term.Status.APPROVED ? filled : english)
                        .status(status)
                        .contexts(contexts)
                        .partOfSpeech(partOfSpeech)
                        .letterCase(letterCase)
                        .keptAsIs(flags % 2 == 1 && !(status == Term.Status.APPROVED ? filled : english).isBlank())
                        .gapAllowed(flags > 1));
    }

    private static Arbitrary<ChineseForm> forms() {
        return Combinators.combine(filled(), contexts().list().ofMaxSize(2)).as(ChineseForm::new);
    }

    private static Arbitrary<Context> contexts() {
        Arbitrary<Boolean> yesOrNo = Arbitraries.of(true, false);
        return Combinators.combine(yesOrNo, neighbours(), neighbours())
                .filter((excluded, before, after) ->
                        !before.text().isEmpty() || !after.text().isEmpty())
                .as(Context::new);
    }

    private static Arbitrary<Neighbour> neighbours() {
        return Combinators.combine(text(), Arbitraries.of(true, false))
                .as((text, apart) -> new Neighbour(text, apart && !text.isBlank()));
    }

    private static Arbitrary<String> partsOfSpeech() {
        return Arbitraries.oneOf(Arbitraries.of("", "n", "noun", "name", "properNoun", "v", "phrase", "other"), text());
    }

    private static Arbitrary<String> filled() {
        return text().filter(text -> !text.isBlank());
    }

    private static Arbitrary<String> text() {
        Arbitrary<String> anywhere = Arbitraries.integers()
                .between(0, Character.MAX_CODE_POINT)
                .filter(XmlCharacters::isLegal)
                .map(Character::toString);
        return Arbitraries.oneOf(Arbitraries.of(SIGNS), anywhere)
                .list()
                .ofMaxSize(5)
                .map(parts -> String.join("", parts));
    }
}
