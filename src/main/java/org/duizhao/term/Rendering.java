package org.duizhao.term;

import java.util.ArrayList;
import java.util.List;
import org.duizhao.bitext.Term;

/**
 * One English text that an entry has for its term.
 *
 * @param term the entry
 * @param text the text as the entry writes it
 * @param kind what the entry thinks of it
 */
public record Rendering(Term term, String text, Kind kind) {
    /** What an entry thinks of an English text. */
    public enum Kind {
        PREFERRED,
        ADMITTED,
        FORBIDDEN
    }

    /** All renderings of an entry, the preferred one first; none where it has no English. */
    public static List<Rendering> of(Term term) {
        List<Rendering> renderings = new ArrayList<>();
        if (!term.english().isEmpty()) {
            renderings.add(new Rendering(term, term.english(), Kind.PREFERRED));
        }
        term.admitted().forEach(text -> renderings.add(new Rendering(term, text, Kind.ADMITTED)));
        term.forbidden().forEach(text -> renderings.add(new Rendering(term, text, Kind.FORBIDDEN)));
        return renderings;
    }
}
