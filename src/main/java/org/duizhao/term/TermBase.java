package org.duizhao.term;

import java.util.List;
import java.util.stream.Stream;
import org.duizhao.bitext.Term;

/**
 * Glossaries in order of priority. Where two glossaries claim the same spelling, the first has it; where one claims it
 * for several entries, it is found for all of them, the first of them foremost. A rejected entry is never found, and
 * what it claims is not found for a later entry either: so a glossary can turn off an entry of one after it.
 *
 * @param glossaries the first has the highest priority
 */
public record TermBase(List<Glossary> glossaries) {
    public TermBase {
        glossaries = List.copyOf(glossaries);
    }

    /** The entries of one glossary that is in no file. */
    public static TermBase of(List<Term> terms) {
        return new TermBase(List.of(Glossary.of("glossary", terms)));
    }

    public static TermBase empty() {
        return new TermBase(List.of());
    }

    /** The glossaries of this term base, then those of the other. */
    public TermBase merged(TermBase lowerPriority) {
        return new TermBase(Stream.concat(glossaries.stream(), lowerPriority.glossaries.stream())
                .toList());
    }

    /** Every entry, the rejected ones too, those of the first glossary first. */
    public List<Term> terms() {
        return glossaries.stream()
                .flatMap(glossary -> glossary.terms().stream())
                .toList();
    }
}
