package org.duizhao.tmx;

import java.util.List;
import java.util.Optional;
import org.duizhao.bitext.Language;

/**
 * A translation unit: one segment in several languages.
 *
 * @param id what names it, or empty
 * @param properties what is said of it, in order
 * @param notes what people have written about it, in order
 * @param variants the segment in each language, in order
 */
public record TmxUnit(String id, List<TmxProperty> properties, List<String> notes, List<TmxVariant> variants) {
    public TmxUnit {
        properties = List.copyOf(properties);
        notes = List.copyOf(notes);
        variants = List.copyOf(variants);
    }

    /** Its first variant in a language. */
    public Optional<TmxVariant> variant(Language language) {
        return variants.stream().filter(variant -> variant.isIn(language)).findFirst();
    }
}
