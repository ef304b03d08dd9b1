package org.duizhao.term.discover;

import java.util.List;

/**
 * An English phrase that renders a unit.
 *
 * @param key the base forms of its words
 * @param score how likely it renders the unit, 0 to 1
 * @param pairs the beads that have both, as places among the pairs
 * @param phrases where it stands in each of them
 */
record Rendering(String key, double score, List<Integer> pairs, List<Phrase> phrases) {
    Rendering {
        pairs = List.copyOf(pairs);
        phrases = List.copyOf(phrases);
    }

    /** Where it stands first. */
    Phrase phrase() {
        return phrases.get(0);
    }
}
