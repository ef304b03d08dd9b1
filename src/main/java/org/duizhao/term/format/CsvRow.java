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
record CsvRow(CsvText csv, int offset, List<String> cells) implements TableRow {
    CsvRow {
        cells = cells.stream().map(String::strip).toList();
    }

    @Override
    public Place place() {
        return csv.place(offset);
    }

    @Override
    public Place place(int cell) {
        int start = offset;
        for (int i = 0; i < Math.min(cell, cells.size() - 1); i++) {
            start = endOfCell(start) + 1;
        }
        return csv.place(start);
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
