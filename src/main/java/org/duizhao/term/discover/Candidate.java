package org.duizhao.term.discover;

import java.util.List;
import org.duizhao.bitext.Term;

/**
 * A proposed entry.
 *
 * @param term the entry, with status proposed
 * @param termhood how likely it is a term, 0 to 1; higher is likelier
 * @param sentences the Chinese sentences that have it, by index, in order; none where only wrong spellings of it occur
 * @param mishearings the wrong spellings that were found for it
 * @param examples beads that have it, the first ones
 */
public record Candidate(
        Term term, double termhood, List<Integer> sentences, List<Mishearing> mishearings, List<Example> examples) {
    /**
     * A bead that has a candidate.
     *
     * @param chinese the sentence that has it
     * @param english the English of the bead, or the empty string
     */
    public record Example(String chinese, String english) {}

    public Candidate {
        sentences = List.copyOf(sentences);
        mishearings = List.copyOf(mishearings);
        examples = List.copyOf(examples);
    }
}
