package org.duizhao.write.material;

import java.util.Locale;

/** A step of confidence that the page tells apart by shade. Public for the compiled template. */
public enum ConfidenceLevel {
    SURE(0.99, "0.99 and above"),
    GOOD(0.9, "0.9 to 0.99"),
    FAIR(0.7, "0.7 to 0.9"),
    WEAK(0.5, "0.5 to 0.7"),
    DOUBTFUL(0, "below 0.5");

    private final double from;
    private final String description;

    ConfidenceLevel(double from, String description) {
        this.from = from;
        this.description = description;
    }

    /** The level of a probability, 0 to 1. */
    public static ConfidenceLevel of(double probability) {
        for (ConfidenceLevel level : values()) {
            if (probability >= level.from) {
                return level;
            }
        }
        throw new IllegalArgumentException("not a probability: " + probability);
    }

    /** The name of its style. */
    public String style() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Its range in words. */
    public String description() {
        return description;
    }
}
