package org.duizhao.xliff;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How far the translation of a segment has come (XLIFF 2.1, 4.3.1.31, {@code state}). */
public enum XliffState {
    INITIAL,
    TRANSLATED,
    REVIEWED,
    FINAL;

    /** The state as the attribute has it. */
    public String value() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The state of an attribute's value; none for one that is no state. */
    public static Optional<XliffState> of(String value) {
        return Arrays.stream(values())
                .filter(state -> state.value().equals(value))
                .findFirst();
    }
}
