package org.duizhao.write;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** A form in which an alignment can be written. */
public enum OutputFormat {
    /** TMX 1.4b, the exchange format of translation memories: the beads with both sides. */
    TMX,
    /** A table of every bead, one a line, cells parted by tabs. */
    TSV,
    /** The sentence numbers of every bead, one bead a line: {@code [0, 1]:[0]}. */
    LADDER,
    /** One page to read, side by side, that needs no network and no script. */
    HTML;

    /** The ending of a file name, without the dot. */
    public String extension() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The format that a person calls by this name, in any case. */
    public static Optional<OutputFormat> named(String name) {
        return Arrays.stream(values())
                .filter(format -> format.name().equalsIgnoreCase(name))
                .findFirst();
    }
}
