package org.duizhao.align;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;

/** The weight of every feature of the random field; higher makes beads that have the feature more probable. */
public final class Weights {
    private static final String RESOURCE = "weights.properties";

    private final double[] weights;

    private Weights(double[] weights) {
        this.weights = weights;
    }

    /** The weights that come with the program. */
    public static Weights bundled() {
        Properties properties = new Properties();
        try (InputStream in = Objects.requireNonNull(Weights.class.getResourceAsStream(RESOURCE), RESOURCE);
                Reader reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
            properties.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return of(properties);
    }

    private static Weights of(Properties properties) {
        double[] weights = new double[Feature.COUNT];
        for (Feature feature : Feature.values()) {
            weights[feature.index()] = weight(properties, feature.key());
        }
        for (int type = 0; type < BeadType.ALL.size(); type++) {
            weights[Feature.ofType(type)] = weight(properties, "type." + BeadType.ALL.get(type));
        }
        return new Weights(weights);
    }

    private static double weight(Properties properties, String key) {
        return Double.parseDouble(Objects.requireNonNull(properties.getProperty(key), key));
    }

    /** The weights as a file: {@code name = weight}, one a line. */
    @Override
    public String toString() {
        StringBuilder lines = new StringBuilder();
        for (Feature feature : Feature.values()) {
            lines.append(String.format(Locale.ROOT, "%s = %.4f%n", feature.key(), weights[feature.index()]));
        }
        for (int type = 0; type < BeadType.ALL.size(); type++) {
            double weight = weights[Feature.ofType(type)];
            lines.append(String.format(Locale.ROOT, "type.%s = %.4f%n", BeadType.ALL.get(type), weight));
        }
        return lines.toString();
    }

    static Weights of(double[] weights) {
        return new Weights(weights.clone());
    }

    double[] toArray() {
        return weights.clone();
    }

    double of(int feature) {
        return weights[feature];
    }
}
