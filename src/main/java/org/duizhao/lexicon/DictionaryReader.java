package org.duizhao.lexicon;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.duizhao.problem.BadInputException;
import org.duizhao.problem.Place;
import org.duizhao.problem.Utf8File;

/**
 * Reads a dictionary that a person adds, in UTF-8. Each line is an entry of CC-CEDICT, {@code Traditional Simplified
 * [pin1 yin1] /gloss/gloss/} (see {@code cc-cedict.org/wiki/format:syntax}), or, if it has a tab, {@code Chinese TAB
 * English} or {@code Chinese TAB English TAB weight} with a weight above 0 to 1. Blank lines and lines that begin with
 * {@code #} do not count.
 */
public final class DictionaryReader {
    /** More would take much memory and say little: CC-CEDICT has about 125,000. */
    private static final int MOST_ENTRIES = 1_000_000;

    private DictionaryReader() {}

    /**
     * The entries of a dictionary in their order; a line may give several.
     *
     * @throws BadInputException if the file cannot be read, is no such dictionary or is too large
     */
    public static List<DictionaryEntry> read(Path file) {
        return parse(file.toString(), Utf8File.read(file));
    }

    static List<DictionaryEntry> parse(String name, String text) {
        List<DictionaryEntry> entries = new ArrayList<>();
        int number = 0;
        for (String line : (Iterable<String>) text.lines()::iterator) {
            number++;
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            entries.addAll(new DictionaryLine(name, number, line).entries());
            if (entries.size() > MOST_ENTRIES) {
                throw new BadInputException(
                        new Place(name, number, 0),
                        "the dictionary has more than a million translations",
                        "leave out entries that your texts do not need");
            }
        }
        return List.copyOf(entries);
    }
}
