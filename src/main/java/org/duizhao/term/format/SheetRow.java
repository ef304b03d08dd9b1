package org.duizhao.term.format;

import java.util.List;
import org.duizhao.problem.Place;

/**
 * One row of a sheet of a workbook.
 *
 * @param workbook the name of the file
 * @param number its number in the sheet, counted from 1
 * @param cells what it holds
 */
record SheetRow(String workbook, int number, List<String> cells) implements TableRow {
    SheetRow {
        cells = cells.stream().map(String::strip).toList();
    }

    @Override
    public Place place() {
        return new Place(workbook, number, 0);
    }

    /** The row as the line and the number of the cell as the column. */
    @Override
    public Place place(int cell) {
        return new Place(workbook, number, Math.min(cell, Math.max(0, cells.size() - 1)) + 1);
    }
}
