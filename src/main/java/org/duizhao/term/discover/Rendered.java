package org.duizhao.term.discover;

import java.util.Optional;

/**
 * A unit with its English.
 *
 * @param unit the unit, or those of its occurrences that have this English
 * @param rendering its English, where there is any
 * @param quality how well the two go together and have the shape of a term, 0 to 1
 */
record Rendered(Unit unit, Optional<Rendering> rendering, double quality) {
    /** A unit that no English answers to. */
    static Rendered without(Unit unit) {
        return new Rendered(unit, Optional.empty(), 0);
    }

    /** The base forms of the English, or the empty string. */
    String key() {
        return rendering.map(Rendering::key).orElse("");
    }
}
