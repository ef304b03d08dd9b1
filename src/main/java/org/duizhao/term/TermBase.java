package org.duizhao.term;

import java.util.List;
import java.util.stream.Stream;
import org.duizhao.bitext.Term;

/**
 * The entries of a glossary in order of priority: where two claim the same spelling, the earlier has it. A rejected
 * entry is never found, and what it claims is not found for a later entry either: so a glossary can turn off an entry
 * of one that it is merged with.
 *
 * @param terms every entry, the rejected ones too
 */
public record TermBase(List<Term> terms) {
    public TermBase {
        terms = List.copyOf(terms);
    }

    public static TermBase of(List<Term> terms) {
        return new TermBase(terms);
    }

    public static TermBase empty() {
        return new TermBase(List.of());
    }

    /** The entries of this term base, then those of the other. */
    public TermBase merged(TermBase lowerPriority) {
        return new TermBase(
                Stream.concat(terms.stream(), lowerPriority.terms.stream()).toList());
    }
}
