package org.duizhao.term.discover;

import java.util.List;
import org.duizhao.bitext.Term;

/**
 * A proposed entry.
 *
 * @param term the entry, with status proposed
 * @param termhood how likely it is a term; higher is likelier, comparable within one text
 * @param sentences the Chinese sentences that have it, by index, in order
 */
public record Candidate(Term term, double termhood, List<Integer> sentences) {
    public Candidate {
        sentences = List.copyOf(sentences);
    }
}
