package org.duizhao.term.format;

import java.util.List;
import org.duizhao.problem.Place;

/** One row of a table. */
sealed interface TableRow permits CsvRow, SheetRow {
    /** What it holds, without white space at the edges; it may stop before the last cells of the table. */
    List<String> cells();

    /** Where the row begins. */
    Place place();

    /** Where a cell begins, or the last cell where the row stops before it. */
    Place place(int cell);

    default boolean isBlank() {
        return cells().stream().allMatch(String::isEmpty);
    }

    /** What a cell holds, or the empty string where the row stops before it. */
    default String cell(int number) {
        return number < cells().size() ? cells().get(number) : "";
    }
}
