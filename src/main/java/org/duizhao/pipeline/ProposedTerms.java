package org.duizhao.pipeline;

import java.util.List;
import org.duizhao.bitext.Alignment;
import org.duizhao.bitext.Term;
import org.duizhao.term.discover.Candidate;

/**
 * Entries that a transcript proposes for a glossary.
 *
 * @param alignment what they are from
 * @param candidates the likeliest terms first
 */
public record ProposedTerms(Alignment alignment, List<Candidate> candidates) {
    public ProposedTerms {
        candidates = List.copyOf(candidates);
    }

    /** The first candidates. */
    public ProposedTerms limitedTo(int most) {
        return new ProposedTerms(alignment, candidates.stream().limit(most).toList());
    }

    /** The entries themselves. */
    public List<Term> terms() {
        return candidates.stream().map(Candidate::term).toList();
    }
}
