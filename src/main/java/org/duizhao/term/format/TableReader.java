package org.duizhao.term.format;

import java.util.List;
import java.util.stream.IntStream;
import org.duizhao.problem.BadInputException;
import org.duizhao.problem.Place;
import org.duizhao.term.Glossary;

/** Reads the rows of a table as entries; the first row that holds anything names the columns. */
final class TableReader {
    private TableReader() {}

    static GlossaryContent read(String name, List<TableRow> rows, ColumnTitles titles) {
        if (rows.isEmpty()) {
            throw new BadInputException(
                    Place.of(name), "the glossary is empty", "begin with a line that names the columns: zh,en");
        }
        TableRow titleRow = rows.get(0);
        GlossaryHeader header = GlossaryHeader.of(titleRow, titles);
        List<Glossary.Entry> entries = rows.stream()
                .skip(1)
                .map(row -> new GlossaryRow(header, row).entry())
                .toList();
        return new GlossaryContent(new Glossary(name, entries), passedOver(rows, titles));
    }

    /** The columns that hold anything and are none of ours. */
    private static List<NotHeld> passedOver(List<TableRow> rows, ColumnTitles titles) {
        TableRow titleRow = rows.get(0);
        return IntStream.range(0, titleRow.cells().size())
                .filter(cell -> titles.columnOf(titleRow.cell(cell)).isEmpty())
                .filter(cell -> rows.stream().anyMatch(row -> !row.cell(cell).isEmpty()))
                .mapToObj(cell -> new NotHeld(
                        titleRow.place(cell).toString(),
                        "the column \"" + titleRow.cell(cell) + "\"",
                        titleRow.cell(cell).isEmpty() ? "it has no title" : "it is none of those that --columns names"))
                .toList();
    }
}
