package org.duizhao.term.format;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
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

    static GlossaryHeader of(TableRow row, ColumnTitles titles) {
        if (row.cells().stream().allMatch(title -> titles.columnOf(title).isEmpty())) {
            throw badHeader(row.place(), "the header is missing");
        }
        Map<GlossaryColumn, Integer> cells = new EnumMap<>(GlossaryColumn.class);
        for (int cell = 0; cell < row.cells().size(); cell++) {
            Optional<GlossaryColumn> column = columnOf(row, cell, titles);
            if (column.isPresent() && cells.put(column.get(), cell) != null) {
                throw badHeader(
                        row.place(cell), "there are two columns " + column.get().title());
            }
        }
        checkRequired(row, cells);
        return new GlossaryHeader(cells, row.cells().size());
    }

    /** The number of a column's cell; beyond the row if the glossary does not have the column. */
    int cellOf(GlossaryColumn column) {
        return cells.getOrDefault(column, width);
    }

    /** The column that a cell titles; one without a title has none, nor one of another where a person has named the columns. */
    private static Optional<GlossaryColumn> columnOf(TableRow row, int cell, ColumnTitles titles) {
        String title = row.cell(cell);
        Optional<GlossaryColumn> column = titles.columnOf(title);
        if (column.isEmpty() && !title.isEmpty() && !titles.areNamed()) {
            throw badHeader(row.place(cell), "there is no column \"%s\"".formatted(title));
        }
        return column;
    }

    private static void checkRequired(TableRow row, Map<GlossaryColumn, Integer> cells) {
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
                ("begin with a line that names the columns: %s (zh and en have to be there), or read other titles with"
                                + " \"terms import --columns zh=TITLE,en=TITLE\"")
                        .formatted(GlossaryColumn.titles()));
    }
}
