package org.duizhao.review.find;

import java.util.EnumSet;
import java.util.Set;
import org.duizhao.workspace.document.BeadFilter;

/**
 * Which beads a page shows: those of all of some kinds, in which a text is found.
 *
 * @param kinds the kinds; all beads if there are none
 * @param text the text, in characters or pinyin; all beads if it is blank
 */
public record View(Set<Showing> kinds, String text) {
    public View {
        kinds = Set.copyOf(kinds);
        text = text.strip();
    }

    /** The view of the kinds that are named, as {@link Showing#id} does; names of nothing are passed over. */
    public static View of(Iterable<String> names, String text) {
        Set<Showing> kinds = EnumSet.noneOf(Showing.class);
        names.forEach(name -> Showing.of(name).ifPresent(kinds::add));
        return new View(kinds, text);
    }

    /** Whether it shows every bead. */
    public boolean isWhole() {
        return kinds.isEmpty() && text.isEmpty();
    }

    public boolean has(Showing kind) {
        return kinds.contains(kind);
    }

    BeadFilter filter(Pinyin pinyin) {
        // the search last, since it reads the texts of every bead that it is asked about
        return kinds.stream()
                .map(Showing::filter)
                .reduce(BeadFilter.ALL, BeadFilter::and)
                .and(BeadSearch.filter(text, pinyin));
    }
}
