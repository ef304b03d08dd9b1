package org.duizhao.align;

/** Takes the features of a bead one by one. */
interface FeatureSink {
    void add(int feature, double value);

    default void add(Feature feature, double value) {
        add(feature.index(), value);
    }

    default void addIf(boolean present, Feature feature) {
        if (present) {
            add(feature.index(), 1);
        }
    }
}
