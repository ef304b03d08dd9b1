package org.duizhao.segment;

import java.util.HashMap;
import java.util.Map;
import opennlp.tools.ml.model.AbstractModel;
import opennlp.tools.ml.model.Context;

/**
 * What each feature of a maxent model of two outcomes says for the one and against the other, so that a decision is one
 * sum; the model itself takes exponentials for every outcome.
 */
final class FeatureWeights {
    private static final int PREDICATES = 1;
    /** So sparse that a feature that is not there is mostly told by its hash alone. */
    private static final int ROOM = 1 << 17;

    private final Map<String, Double> weights;

    private FeatureWeights(Map<String, Double> weights) {
        this.weights = weights;
    }

    static FeatureWeights of(AbstractModel model, String outcome, String other) {
        Map<String, Double> weights = new HashMap<>(ROOM);
        if (model.getDataStructures()[PREDICATES] instanceof Map<?, ?> predicates) {
            predicates.forEach((feature, context) -> {
                if (feature instanceof String name && context instanceof Context parameters) {
                    double weight =
                            weight(parameters, model.getIndex(outcome)) - weight(parameters, model.getIndex(other));
                    weights.put(name, weight);
                }
            });
        }
        return new FeatureWeights(weights);
    }

    private static double weight(Context parameters, int outcome) {
        for (int i = 0; i < parameters.getOutcomes().length; i++) {
            if (parameters.getOutcomes()[i] == outcome) {
                return parameters.getParameters()[i];
            }
        }
        return 0;
    }

    /** The logarithm (base e) of how much likelier the outcome is than the other. */
    double logOdds(String[] features) {
        double sum = 0;
        for (String feature : features) {
            Double weight = weights.get(feature);
            sum += weight == null ? 0 : weight;
        }
        return sum;
    }
}
