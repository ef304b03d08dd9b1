package org.duizhao.align;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** The two passes of a search, each with weights of its own. */
enum Pass {
    COARSE,
    FINE;

    /** What its weights are called in files, before a full stop. */
    String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The features that it weighs, besides the types of beads. */
    List<Feature> features() {
        return Arrays.stream(Feature.values())
                .filter(feature -> feature.isOf(this))
                .toList();
    }

    /** The weights that are believed in before any gold was seen. */
    WeightVector prior() {
        double[] prior = new double[Feature.COUNT];
        for (Feature feature : features()) {
            prior[feature.index()] = feature.prior();
        }
        for (int type = 0; type < BeadType.ALL.size(); type++) {
            prior[Feature.ofType(type)] = prior(BeadType.ALL.get(type));
        }
        return WeightVector.of(prior);
    }

    private static double prior(BeadType type) {
        if (type.isNull()) {
            return -1;
        }
        if (type.isOneToOne()) {
            return 2;
        }
        return type.chinese() + type.english() == 3 ? 1 : 0;
    }
}
