package org.duizhao.xliff;

import java.util.List;
import java.util.Optional;

/**
 * A unit of an XLIFF document, its segments joined.
 *
 * @param id what names it
 * @param source its text, without inline codes
 * @param target its translation, where there is one
 * @param state how far its translation has come: the least of its segments
 * @param notes what people have written about it, in order
 */
public record XliffUnit(String id, String source, Optional<String> target, XliffState state, List<String> notes) {
    public XliffUnit {
        notes = List.copyOf(notes);
    }
}
