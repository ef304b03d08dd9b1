package org.duizhao.term;

import static org.duizhao.term.GlossaryColumn.DOMAIN;
import static org.duizhao.term.GlossaryColumn.EN;
import static org.duizhao.term.GlossaryColumn.MISHEARD;
import static org.duizhao.term.GlossaryColumn.NOTE;
import static org.duizhao.term.GlossaryColumn.POS;
import static org.duizhao.term.GlossaryColumn.STATUS;
import static org.duizhao.term.GlossaryColumn.VARIANTS;
import static org.duizhao.term.GlossaryColumn.ZH;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.duizhao.bitext.Term;
import org.duizhao.problem.BadInputException;
import org.duizhao.problem.Place;

/**
 * A row of a glossary, read as a term.
 *
 * @param header which cell is which
 * @param row the cells
 */
record GlossaryEntry(GlossaryHeader header, CsvRow row) {
    GlossaryEntry {
        if (row.cells().size() > header.width()) {
            throw new BadInputException(
                    row.place(header.width()),
                    "the row has %d cells, but the header %d"
                            .formatted(row.cells().size(), header.width()),
                    "put a text that holds a comma between quotes");
        }
    }

    Term term() {
        return new Term(
                required(ZH, "Chinese"),
                required(EN, "English"),
                list(VARIANTS),
                list(MISHEARD),
                text(POS),
                text(DOMAIN),
                text(NOTE),
                status());
    }

    Place place(GlossaryColumn column) {
        return row.place(header.cellOf(column));
    }

    private String text(GlossaryColumn column) {
        return row.cell(header.cellOf(column));
    }

    private String required(GlossaryColumn column, String language) {
        String text = text(column);
        if (text.isEmpty()) {
            throw new BadInputException(
                    place(column),
                    "the entry has no " + language,
                    "fill in the column %s or take the row out".formatted(column.title()));
        }
        return text;
    }

    private List<String> list(GlossaryColumn column) {
        return Arrays.stream(text(column).split("\\|"))
                .map(String::strip)
                .filter(spelling -> !spelling.isEmpty())
                .toList();
    }

    private Term.Status status() {
        String status = text(STATUS);
        return switch (status.toLowerCase(Locale.ROOT)) {
            case "", "approved" -> Term.Status.APPROVED;
            case "proposed" -> Term.Status.PROPOSED;
            case "rejected" -> Term.Status.REJECTED;
            default ->
                throw new BadInputException(
                        place(STATUS),
                        "there is no status \"%s\"".formatted(status),
                        "write approved, proposed or rejected");
        };
    }
}
