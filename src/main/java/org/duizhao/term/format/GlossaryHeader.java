package org.duizhao.term.format;

import java.util.EnumMap;
import java.util.Map;
import org.duizhao.problem.BadInputException;
import org.duizhao.problem.Place;

/**
 * The first row of a glossary: which cell of a row belongs to which column.
 *
 * @param cells the number of the cell, for each column that the glossary has
 * @param width how many cells a row has
 */
record GlossaryHeader(Map<GlossaryColumn, Integer> cells, int width) {
    GlossaryHeader {
        cells = Map.copyOf(cells);
    }

    static GlossaryHeader of(CsvRow row) {
        if (row.cells().stream().allMatch(title -> GlossaryColumn.titled(title).isEmpty())) {
            throw badHeader(row.place(), "the header is missing");
        }
        Map<GlossaryColumn, Integer> cells = new EnumMap<>(GlossaryColumn.class);
        for (int cell = 0; cell < row.cells().size(); cell++) {
            GlossaryColumn column = columnTitledBy(row, cell);
            if (cells.put(column, cell) != null) {
                throw badHeader(row.place(cell), "there are two columns " + column.title());
            }
        }
        checkRequired(row, cells);
        return new GlossaryHeader(cells, row.cells().size());
    }

    /** The number of a column's cell; beyond the row if the glossary does not have the column. */
    int cellOf(GlossaryColumn column) {
        return cells.getOrDefault(column, width);
    }

    private static GlossaryColumn columnTitledBy(CsvRow row, int cell) {
        String title = row.cell(cell);
        return GlossaryColumn.titled(title)
                .orElseThrow(() -> badHeader(row.place(cell), "there is no column \"%s\"".formatted(title)));
    }

    private static void checkRequired(CsvRow row, Map<GlossaryColumn, Integer> cells) {
        for (GlossaryColumn column : GlossaryColumn.values()) {
            if (column.isRequired() && !cells.containsKey(column)) {
                throw badHeader(row.place(), "the column " + column.title() + " is missing");
            }
        }
    }

    private static BadInputException badHeader(Place place, String what) {
        return new BadInputException(
                place,
                what,
                "begin with a line that names the columns: %s (zh and en have to be there)"
                        .formatted(GlossaryColumn.titles()));
    }
}
