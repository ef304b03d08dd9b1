package org.duizhao.term.format;

import java.util.List;
import org.duizhao.problem.Place;

/**
 * One row, which may take several lines.
 *
 * @param csv the text it stands in
 * @param offset where in the text it begins
 * @param cells what it holds, quotes resolved
 */
record CsvRow(CsvText csv, int offset, List<String> cells) {
    CsvRow {
        cells = cells.stream().map(String::strip).toList();
    }

    boolean isBlank() {
        return cells.stream().allMatch(String::isEmpty);
    }

    /** What a cell holds; a row may stop before its last cells. */
    String cell(int number) {
        return number < cells.size() ? cells.get(number) : "";
    }

    /** Where the row begins. */
    Place place() {
        return Place.of(csv.name(), csv.text(), offset);
    }

    /** Where a cell begins, or the last cell where the row stops before it. */
    Place place(int cell) {
        int start = offset;
        for (int i = 0; i < Math.min(cell, cells.size() - 1); i++) {
            start = endOfCell(start) + 1;
        }
        return Place.of(csv.name(), csv.text(), start);
    }

    /** The offset of the separator after a cell that another follows. */
    private int endOfCell(int start) {
        String text = csv.text();
        boolean quoted = text.charAt(start) == '"';
        boolean open = false;
        int end = start;
        while (open || text.charAt(end) != csv.separator()) {
            open ^= quoted && text.charAt(end) == '"';
            end++;
        }
        return end;
    }
}
