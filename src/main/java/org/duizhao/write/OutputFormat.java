package org.duizhao.write;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.duizhao.write.material.AlignmentWriter;
import org.duizhao.write.page.HtmlWriter;
import org.duizhao.write.table.LadderWriter;
import org.duizhao.write.table.TsvWriter;
import org.duizhao.write.tmx.MemoryWriter;

/** A form in which an alignment can be written: the one list of them that commands and pages offer. */
public enum OutputFormat {
    /** TMX 1.4b, the exchange format of translation memories. */
    TMX(Holds.PAIRS, "tmx"),
    /** One page to read, side by side, that needs no network and no script. */
    HTML(Holds.EVERYTHING, "html"),
    /** A table of every bead, one a line, cells parted by tabs. */
    TSV(Holds.EVERYTHING, "tsv"),
    /** The sentence numbers of every bead, one bead a line: {@code [0, 1]:[0]}. */
    LADDER(Holds.EVERYTHING, "ladder");

    /** Which beads a format has a place for. */
    enum Holds {
        /** Every bead. */
        EVERYTHING,
        /** Beads with Chinese sentences, translated or not. */
        CHINESE,
        /** Beads with both sides that nobody has rejected. */
        PAIRS
    }

    private final Holds holds;
    private final String endings;

    OutputFormat(Holds holds, String endings) {
        this.holds = holds;
        this.endings = endings;
    }

    /** What a person calls it. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The endings of the names of its files, without the dot; one for each file. */
    public List<String> endings() {
        return List.of(endings.split(" "));
    }

    /** Whether it is one file, so that it can go to a stream. */
    public boolean isOneFile() {
        return endings().size() == 1;
    }

    /** Whether it can be written as several files that are each whole. */
    public boolean canBeSplit() {
        return this == TMX;
    }

    /** The format that a person calls by this name, in any case. */
    public static Optional<OutputFormat> named(String name) {
        return Arrays.stream(values())
                .filter(format -> format.id().equalsIgnoreCase(name))
                .findFirst();
    }

    /** The format of one file that the ending of a file's name tells, packed or not; the longest ending counts. */
    public static Optional<OutputFormat> ofFile(Path file) {
        String name = file.toString().toLowerCase(Locale.ROOT).replaceFirst("\\.gz$", "");
        return Arrays.stream(values())
                .filter(OutputFormat::isOneFile)
                .filter(format -> name.endsWith("." + format.endings))
                .max(Comparator.comparingInt(format -> format.endings.length()));
    }

    Holds holds() {
        return holds;
    }

    AlignmentWriter writer() {
        return switch (this) {
            case TMX -> new MemoryWriter();
            case HTML -> new HtmlWriter();
            case TSV -> new TsvWriter();
            case LADDER -> new LadderWriter();
        };
    }
}
