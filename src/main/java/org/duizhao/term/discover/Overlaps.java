package org.duizhao.term.discover;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
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

    /**
     * A unit with its rendering.
     *
     * @param quality how well the two go together and have the shape of a term, 0 to 1
     */
    record Rendered(Unit unit, Rendering rendering, double quality) {}

    private final Map<String, Rendered> byText = new HashMap<>();
    private final Map<Unit, Double> factors = new HashMap<>();

    Overlaps(List<Rendered> all) {
        all.forEach(rendered -> byText.putIfAbsent(rendered.unit().key(), rendered));
        all.forEach(this::compareWithParts);
    }

    /** What is left of a unit's termhood, 0 to 1. */
    double factor(Unit unit) {
        return factors.getOrDefault(unit, 1.0);
    }

    private void compareWithParts(Rendered longer) {
        int size = longer.unit().words().size();
        for (int first = 0; first < size; first++) {
            for (int last = first; last < size; last++) {
                Rendered part = last - first + 1 < size ? byText.get(longer.unit().key(first, last)) : null;
                if (part != null) {
                    compare(longer, part);
                }
            }
        }
    }

    private void compare(Rendered longer, Rendered part) {
        boolean onlyInside = part.unit().frequency() <= MOSTLY * longer.unit().frequency();
        boolean addsNothing = contains(part.rendering().key(), longer.rendering().key());
        if (addsNothing) {
            boolean whole = onlyInside && longer.quality() >= EQUAL * part.quality();
            lower(whole ? part.unit() : longer.unit(), whole ? PART : SURROUNDED);
        } else if (onlyInside && longer.quality() >= EQUAL * part.quality()) {
            boolean described = isDescribed(longer.unit(), part.unit());
            lower(described ? longer.unit() : part.unit(), described ? DESCRIBED : PART);
        }
    }

    /** Whether a longer unit is a part with what only describes it before it. */
    private static boolean isDescribed(Unit longer, Unit part) {
        List<ChineseWord> words = longer.words();
        int added = words.size() - part.words().size();
        return longer.frequency() == 1
                && words.subList(added, words.size()).get(0).text().equals(part.words().get(0).text())
                && (words.get(added - 1).text().equals("的") || words.get(added - 1).wordClass() == WordClass.ADJECTIVE);
    }

    private void lower(Unit unit, double factor) {
        factors.merge(unit, factor, Math::min);
    }

    private static boolean contains(String words, String part) {
        return (" " + words + " ").contains(" " + part + " ");
    }
}
