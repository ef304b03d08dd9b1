package org.duizhao.term.discover;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.duizhao.lexicon.WordClass;

/**
 * What units that stand inside one another say of each other. A part that only ever occurs inside a longer term is not a
 * term of its own, and what surrounds a term without adding to its English is no part of it.
 */
final class Overlaps {
    private static final double EQUAL = 0.85;
    private static final double MOSTLY = 1.1;
    private static final double DESCRIBED = 0.5;
    private static final double PART = 0.4;
    private static final double SURROUNDED = 0.25;

    private final Map<String, Rendered> byKey = new LinkedHashMap<>();
    private final Map<Unit, Double> standing = new HashMap<>();

    Overlaps(List<Rendered> all) {
        all.forEach(rendered -> byKey.putIfAbsent(rendered.unit().key(), rendered));
        byKey.values().forEach(this::compareWithParts);
    }

    /** What is left of a unit in view of the others, above 0 to 1. */
    double standing(Unit unit) {
        return standing.getOrDefault(unit, 1.0);
    }

    private void compareWithParts(Rendered longer) {
        Set<String> compared = new HashSet<>();
        int size = longer.unit().words().size();
        for (int first = 0; first < size; first++) {
            for (int last = first; last < size; last++) {
                String key = longer.unit().key(first, last);
                Rendered part = last - first + 1 < size && compared.add(key) ? byKey.get(key) : null;
                if (part != null) {
                    compare(longer, part);
                }
            }
        }
    }

    private void compare(Rendered longer, Rendered part) {
        boolean onlyInside = part.unit().frequency() <= MOSTLY * longer.unit().frequency();
        boolean asGood = longer.quality() >= EQUAL * part.quality();
        if (contains(part.key(), longer.key())) {
            lower(onlyInside && asGood ? part.unit() : longer.unit(), onlyInside && asGood ? PART : SURROUNDED);
        } else if (onlyInside && asGood) {
            boolean described = isDescribed(longer.unit(), part.unit());
            lower(described ? longer.unit() : part.unit(), described ? DESCRIBED : PART);
        }
    }

    /** Whether a longer unit is a part with what only describes it before it. */
    private static boolean isDescribed(Unit longer, Unit part) {
        List<ChineseWord> words = longer.words();
        int added = words.size() - part.words().size();
        return longer.frequency() == 1
                && words.get(added).text().equals(part.words().get(0).text())
                && (words.get(added - 1).text().equals(UnitPatterns.OF)
                        || words.get(added - 1).wordClass() == WordClass.ADJECTIVE);
    }

    private void lower(Unit unit, double factor) {
        standing.merge(unit, factor, Math::min);
    }

    private static boolean contains(String words, String part) {
        return (" " + words + " ").contains(" " + part + " ");
    }
}
