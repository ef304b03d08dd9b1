package org.duizhao.lexicon.compile;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.duizhao.script.Folding;

/** Chinese terms, folded, with their English lemmas; of several weights for a pair the highest counts. */
final class TranslationPairs {
    static final int LONGEST_TERM = 7;

    private final Map<String, Map<String, Double>> weights = new HashMap<>();

    void add(String term, String lemma, double weight) {
        if (term.length() <= LONGEST_TERM) {
            weights.computeIfAbsent(Folding.fold(term), t -> new TreeMap<>()).merge(lemma, weight, Math::max);
        }
    }

    Set<String> terms() {
        return weights.keySet();
    }

    /** The lemmas of a term in alphabetical order, with their weights. */
    Map<String, Double> lemmasOf(String term) {
        return weights.getOrDefault(term, Map.of());
    }
}
