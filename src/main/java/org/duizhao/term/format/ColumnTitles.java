package org.duizhao.term.format;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.duizhao.problem.BadInputException;
import org.duizhao.problem.Place;

/**
 * How the columns of a table are titled where the titles are none of those that are known.
 *
 * @param titles the titles, for the columns that a person names
 */
public record ColumnTitles(Map<GlossaryColumn, String> titles) {
    /** The titles that are known, and no others. */
    public static final ColumnTitles KNOWN = new ColumnTitles(Map.of());

    public ColumnTitles {
        titles = Map.copyOf(titles);
    }

    /**
     * The titles that a person names.
     *
     * @param titles from the name of a column ({@code zh}, {@code en}, …) to its title in the file
     * @throws BadInputException if there is no such column
     */
    public static ColumnTitles of(Map<String, String> titles) {
        Map<GlossaryColumn, String> columns = new EnumMap<>(GlossaryColumn.class);
        titles.forEach((name, title) -> columns.put(named(name), title.strip()));
        return new ColumnTitles(columns);
    }

    /** The column of a title: the one that a person gave it to, otherwise the one that is known by it. */
    Optional<GlossaryColumn> columnOf(String title) {
        return titles.entrySet().stream()
                .filter(entry -> entry.getValue().equalsIgnoreCase(title.strip()))
                .map(Map.Entry::getKey)
                .findFirst()
                .or(() -> GlossaryColumn.titled(title).filter(column -> !titles.containsKey(column)));
    }

    /** Whether a person has said which columns count, so that others may be passed over. */
    boolean areNamed() {
        return !titles.isEmpty();
    }

    private static GlossaryColumn named(String name) {
        return GlossaryColumn.titled(name)
                .orElseThrow(() -> new BadInputException(
                        Place.of("--columns"),
                        "there is no column \"%s\"".formatted(name),
                        "name one of " + GlossaryColumn.titles()));
    }
}
