package org.duizhao.workspace.document;

import java.util.ArrayList;
import java.util.List;
import org.duizhao.bitext.Span;
import org.duizhao.bitext.Term;
import org.duizhao.bitext.TermMatch;

/**
 * A term where it stands in a sentence, with what a person has decided about it.
 *
 * @param stretch where it stands in the sentence's text
 * @param found the text that stands there
 * @param term the entry
 * @param misheard whether the text is one of the entry's wrong spellings
 * @param alternatives other entries that the text may mean as well
 * @param decision what a person has decided
 */
public record TermPlace(
        Span stretch, String found, Term term, boolean misheard, List<Term> alternatives, TermDecision decision) {
    public TermPlace {
        alternatives = List.copyOf(alternatives);
    }

    /** A match about which nothing is decided. */
    static TermPlace of(TermMatch match) {
        return new TermPlace(
                match.stretch(),
                match.found(),
                match.term(),
                match.misheard(),
                match.alternatives(),
                TermDecision.UNDECIDED);
    }

    /** The match, in a sentence of some index. */
    TermMatch in(int sentence) {
        return new TermMatch(sentence, stretch, found, term, misheard, alternatives);
    }

    /** The same place so many UTF-16 units further on, or back. */
    TermPlace moved(int by) {
        Span moved = new Span(stretch.start() + by, stretch.end() + by);
        return new TermPlace(moved, found, term, misheard, alternatives, decision);
    }

    /** The same place, decided. */
    public TermPlace decided(TermDecision made) {
        return new TermPlace(stretch, found, term, misheard, alternatives, made);
    }

    /** The same place, where another entry is meant; the one that was found becomes an alternative. */
    public TermPlace corrected(Term right) {
        List<Term> others = new ArrayList<>(alternatives);
        others.remove(right);
        if (!others.contains(term) && !term.equals(right)) {
            others.add(0, term);
        }
        return new TermPlace(stretch, found, right, misheard, others, TermDecision.CORRECTED);
    }
}
