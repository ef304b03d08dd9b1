package org.duizhao.term.discover;

import java.util.ArrayList;
import java.util.List;
import org.duizhao.bitext.Alignment;
import org.duizhao.lexicon.Lexicon;
import org.duizhao.term.TermBase;
import org.duizhao.term.discover.Ranking.Ranked;

/**
 * Proposes entries for a glossary from a transcript and, where there is one, its alignment with the English.
 *
 * <p>Every string of the Chinese that has the shape of a term is a candidate. Its English is the phrase whose words and
 * its own translate each other best, by the dictionary and by how words go together over the beads. A logistic model of
 * frequency, rarity in general text, association and form says how likely it is a term.
 */
public final class TermDiscovery {
    /** How much less likely a term is that no English answers to. */
    private static final double UNRENDERED = 0.2;

    private final Lexicon lexicon;
    private final KnownTerms known;

    /**
     * A discovery.
     *
     * @param known glossaries whose entries are not proposed again
     */
    public TermDiscovery(Lexicon lexicon, TermBase known) {
        this.lexicon = lexicon;
        this.known = new KnownTerms(known);
    }

    /** The candidates of an alignment, the likeliest terms first. */
    public List<Candidate> discover(Alignment alignment) {
        List<Pair> pairs = Pairs.of(alignment, lexicon);
        List<Unit> units = Units.of(pairs, lexicon);
        Termhood termhood = new Termhood(lexicon, pairs);
        List<Ranked> ranked = alignment.english().isEmpty()
                ? rankedAlone(units, termhood)
                : rankedWithEnglish(units, termhood, new RenderingSearch(pairs, lexicon));
        List<Ranked> unknown = Ranking.of(ranked, Pairs.places(alignment.terms(), pairs)).stream()
                .filter(one -> !known.holds(one.rendered().unit().text()))
                .toList();
        List<Mishearing> mishearings = Mishearings.of(pairs, units, known, lexicon);
        return new Proposals(pairs, new EnglishForm(lexicon, pairs), mishearings).of(unknown);
    }

    private static List<Ranked> rankedAlone(List<Unit> units, Termhood termhood) {
        CValue cValue = new CValue(units);
        return units.stream()
                .map(unit -> new Ranked(Rendered.without(unit), termhood.of(unit, cValue.of(unit))))
                .toList();
    }

    private static List<Ranked> rankedWithEnglish(List<Unit> units, Termhood termhood, RenderingSearch search) {
        Senses senses = new Senses(search, termhood);
        List<Rendered> rendered =
                units.stream().flatMap(unit -> senses.of(unit).stream()).toList();
        Overlaps overlaps = new Overlaps(rendered);
        CValue cValue = new CValue(units);
        List<Ranked> ranked = new ArrayList<>();
        for (Rendered one : rendered) {
            Unit unit = one.unit();
            double probability = one.rendering()
                    .map(english -> termhood.of(unit, english, overlaps.standing(unit)))
                    .orElseGet(() -> UNRENDERED * termhood.of(unit, cValue.of(unit)));
            ranked.add(new Ranked(one, probability));
        }
        return ranked;
    }
}
