package org.duizhao.lexicon.compile;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/**
 * The table that is derived from CC-CEDICT and kept in the project: {@code term TAB lemma TAB weight} a line, lines
 * that start with {@code #} are comments. {@link CedictTableMaker} makes it.
 */
final class CedictTable {
    private CedictTable() {}

    static void addTo(TranslationPairs pairs, Path file) throws IOException {
        try (Stream<String> lines = Files.lines(file)) {
            lines.filter(line -> !line.startsWith("#")).forEach(line -> {
                String[] cells = line.split("\t", -1);
                if (cells.length != 3) {
                    throw new IllegalStateException(file + ": not a row of the table: " + line);
                }
                pairs.add(cells[0], cells[1], Double.parseDouble(cells[2]));
            });
        }
    }
}
