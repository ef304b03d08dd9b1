package org.duizhao.lexicon.compile;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * How single Chinese characters translate inside words: IBM Model 1 (Brown et al. 1993) over the entries of the
 * dictionaries, each a term whose characters together explain a lemma. It knows that 惊 inside a word nobody listed has
 * to do with surprise and fright.
 */
final class CharacterModel {
    private static final int ITERATIONS = 6;
    private static final double LEAST_PROBABILITY = 0.004;

    private record Entry(String characters, int lemma, double weight) {}

    private final List<Entry> entries = new ArrayList<>();
    private final List<String> lemmas = new ArrayList<>();
    private final Map<String, Integer> lemmaIds = new HashMap<>();
    private Map<Integer, Map<Integer, Double>> probabilities = new HashMap<>();

    private CharacterModel() {}

    /** For each character the lemmas it translates to, with their probabilities, the improbable left out. */
    static Map<String, Map<String, Double>> of(TranslationPairs pairs) {
        CharacterModel model = new CharacterModel();
        for (String term : pairs.terms()) {
            pairs.lemmasOf(term).forEach((lemma, weight) -> model.add(term, lemma, weight));
        }
        for (int iteration = 0; iteration < ITERATIONS; iteration++) {
            model.iterate(iteration == 0);
        }
        return model.result();
    }

    private void add(String term, String lemma, double weight) {
        int id = lemmaIds.computeIfAbsent(lemma, l -> {
            lemmas.add(l);
            return lemmas.size() - 1;
        });
        entries.add(new Entry(term, id, weight));
    }

    private void iterate(boolean first) {
        Map<Integer, Map<Integer, Double>> counts = new HashMap<>();
        for (Entry entry : entries) {
            double total = 0;
            double[] share = new double[entry.characters.length()];
            for (int k = 0; k < share.length; k++) {
                share[k] = first ? 1 : probability(entry.characters.charAt(k), entry.lemma);
                total += share[k];
            }
            for (int k = 0; total > 0 && k < share.length; k++) {
                counts.computeIfAbsent((int) entry.characters.charAt(k), c -> new HashMap<>())
                        .merge(entry.lemma, entry.weight * share[k] / total, Double::sum);
            }
        }
        counts.values().forEach(CharacterModel::normalise);
        probabilities = counts;
    }

    private double probability(int character, int lemma) {
        return probabilities.getOrDefault(character, Map.of()).getOrDefault(lemma, 0.0);
    }

    private static void normalise(Map<Integer, Double> counts) {
        double total = counts.values().stream().mapToDouble(Double::doubleValue).sum();
        counts.replaceAll((lemma, count) -> count / total);
    }

    private Map<String, Map<String, Double>> result() {
        Map<String, Map<String, Double>> result = new TreeMap<>();
        probabilities.forEach((character, ofLemma) -> {
            Map<String, Double> probable = new TreeMap<>();
            ofLemma.forEach((lemma, probability) -> {
                if (probability >= LEAST_PROBABILITY) {
                    probable.put(lemmas.get(lemma), probability);
                }
            });
            if (!probable.isEmpty()) {
                result.put(Character.toString(character), probable);
            }
        });
        return result;
    }
}
