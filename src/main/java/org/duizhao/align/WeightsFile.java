package org.duizhao.align;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.duizhao.problem.BadInputException;
import org.duizhao.problem.Place;

/**
 * A file of weights: {@code name = weight}, one a line, in any order, each name once; blank lines and lines that begin
 * with {@code #} do not count.
 */
final class WeightsFile {
    /**
     * One weight of the file.
     *
     * @param index in the vector of its pass
     */
    private record Entry(String name, Pass pass, int index) {}

    private static final List<Entry> ENTRIES = entries();
    private static final Set<String> NAMES = ENTRIES.stream().map(Entry::name).collect(Collectors.toUnmodifiableSet());

    private final String name;
    private final Map<String, Double> weights = new HashMap<>();

    private WeightsFile(String name) {
        this.name = name;
    }

    /**
     * The weights of a text.
     *
     * @param name what the person calls the file
     * @throws BadInputException if a line is no weight, a name is unknown, repeated or missing
     */
    static Weights parse(String name, String text) {
        WeightsFile file = new WeightsFile(name);
        int number = 0;
        for (String line : text.lines().toList()) {
            file.read(line.strip(), new Place(name, ++number, 0));
        }
        return new Weights(file.vector(Pass.COARSE), file.vector(Pass.FINE));
    }

    /** The text of a file of weights. */
    static String format(Weights weights) {
        StringBuilder lines = new StringBuilder();
        for (Entry entry : ENTRIES) {
            WeightVector vector = entry.pass() == Pass.COARSE ? weights.coarse() : weights.fine();
            lines.append(String.format(Locale.ROOT, "%s = %.4f\n", entry.name(), vector.of(entry.index())));
        }
        return lines.toString();
    }

    private void read(String line, Place place) {
        if (line.isEmpty() || line.startsWith("#")) {
            return;
        }
        int sign = line.indexOf('=');
        check(sign >= 0, place, "this is not a weight", "write name = weight");
        String key = line.substring(0, sign).strip();
        check(
                NAMES.contains(key),
                place,
                "there is no weight called " + key,
                "use the names that \"duizhao fit\" writes");
        check(!weights.containsKey(key), place, key + " has a weight already", "keep one of the lines");
        weights.put(key, number(line.substring(sign + 1).strip(), place));
    }

    private WeightVector vector(Pass pass) {
        double[] vector = new double[Feature.COUNT];
        for (Entry entry : ENTRIES) {
            if (entry.pass() == pass) {
                vector[entry.index()] = weight(entry.name());
            }
        }
        return WeightVector.of(vector);
    }

    private double weight(String key) {
        return Optional.ofNullable(weights.get(key))
                .orElseThrow(() -> new BadInputException(
                        Place.of(name), "it has no weight for " + key, "add a line " + key + " = 0"));
    }

    private static double number(String text, Place place) {
        Supplier<BadInputException> notANumber =
                () -> new BadInputException(place, "\"" + text + "\" is not a number", "write one as -1.25");
        try {
            double number = Double.parseDouble(text);
            if (!Double.isFinite(number)) {
                throw notANumber.get();
            }
            return number;
        } catch (NumberFormatException e) {
            throw notANumber.get();
        }
    }

    private static void check(boolean good, Place place, String what, String remedy) {
        if (!good) {
            throw new BadInputException(place, what, remedy);
        }
    }

    private static List<Entry> entries() {
        List<Entry> entries = new ArrayList<>();
        for (Pass pass : Pass.values()) {
            for (Feature feature : pass.features()) {
                entries.add(new Entry(pass.key() + "." + feature.key(), pass, feature.index()));
            }
            for (int type = 0; type < BeadType.ALL.size(); type++) {
                entries.add(new Entry(pass.key() + ".type." + BeadType.ALL.get(type), pass, Feature.ofType(type)));
            }
        }
        return List.copyOf(entries);
    }
}
