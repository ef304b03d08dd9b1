package org.duizhao.term.discover;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * How far a string of several words is a term of its own rather than a part of longer ones: Frantzi, Ananiadou and Mima,
 * "Automatic recognition of multi-word terms: the C-value/NC-value method", International Journal on Digital Libraries 3
 * (2000). Single words, of which the method does not speak, count as if they had one and a half. Longer strings that occur
 * once say nothing of their parts: in a single talk nearly everything stands in some of them.
 */
final class CValue {
    private static final double SINGLE_WORD = 1.5;
    private static final int REPEATED = 2;

    private record Nesting(int frequency, int units) {
        Nesting plus(Nesting other) {
            return new Nesting(frequency + other.frequency, units + other.units);
        }
    }

    private final Map<String, Nesting> nesting = new HashMap<>();

    /** Learns which units stand inside which. */
    CValue(List<Unit> units) {
        units.stream().filter(unit -> unit.frequency() >= REPEATED).forEach(this::addParts);
    }

    /** The C-value; zero or less for what only occurs inside longer units. */
    double of(Unit unit) {
        Nesting in = nesting.getOrDefault(unit.key(), new Nesting(0, 1));
        double ofItself = unit.frequency() - (double) in.frequency / in.units;
        double length = Math.max(SINGLE_WORD, unit.words().size());
        return Math.log(length) / Math.log(2) * ofItself;
    }

    private void addParts(Unit longer) {
        Set<String> parts = new HashSet<>();
        int size = longer.words().size();
        for (int first = 0; first < size; first++) {
            for (int last = first; last < size; last++) {
                if (last - first + 1 < size && parts.add(longer.key(first, last))) {
                    nesting.merge(longer.key(first, last), new Nesting(longer.frequency(), 1), Nesting::plus);
                }
            }
        }
    }
}
