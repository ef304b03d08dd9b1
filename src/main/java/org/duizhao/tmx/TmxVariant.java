package org.duizhao.tmx;

import java.util.List;
import java.util.Locale;
import org.duizhao.bitext.Language;

/**
 * A unit in one language.
 *
 * @param language its tag as the file has it
 * @param text the text of its segment, without inline tags
 * @param properties what is said of it
 * @param notes what people have written about it
 */
public record TmxVariant(String language, String text, List<TmxProperty> properties, List<String> notes) {
    public TmxVariant {
        properties = List.copyOf(properties);
        notes = List.copyOf(notes);
    }

    /** A variant of which nothing else is said, under the language's full tag. */
    public TmxVariant(Language language, String text) {
        this(language.tag(), text, List.of(), List.of());
    }

    /** Whether it is in a language, whatever the region and script and however tools write its code. */
    public boolean isIn(Language wanted) {
        String code = language.strip().toLowerCase(Locale.ROOT).split("[-_]", 2)[0];
        return switch (wanted) {
            case CHINESE -> List.of("zh", "zho", "chi", "cmn").contains(code);
            case ENGLISH -> List.of("en", "eng").contains(code);
        };
    }
}
