package org.duizhao.term;

import static java.util.stream.Collectors.joining;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The columns of a glossary. */
enum GlossaryColumn {
    ZH,
    EN,
    VARIANTS,
    MISHEARD,
    POS,
    DOMAIN,
    NOTE,
    STATUS;

    /** The column of that title, in any case. */
    static Optional<GlossaryColumn> titled(String title) {
        return Arrays.stream(values())
                .filter(column -> column.title().equalsIgnoreCase(title))
                .findFirst();
    }

    static String titles() {
        return Arrays.stream(values()).map(GlossaryColumn::title).collect(joining(", "));
    }

    String title() {
        return name().toLowerCase(Locale.ROOT);
    }

    boolean isRequired() {
        return this == ZH || this == EN;
    }
}
