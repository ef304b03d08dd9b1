package org.duizhao.term.format;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.duizhao.problem.BadInputException;
import org.duizhao.problem.Place;

/**
 * A text of comma-separated values, RFC 4180, or the same with another separator.
 *
 * @param name the file it is from
 * @param text its characters
 * @param separator what stands between cells
 */
record CsvText(String name, String text, char separator) {
    /** The rows that hold anything. */
    List<CsvRow> rows() {
        try (CSVParser parser = CSVParser.parse(text, format(separator))) {
            List<CsvRow> rows = new ArrayList<>();
            for (Iterator<CSVRecord> records = parser.iterator(); hasNext(parser, records); ) {
                CSVRecord record = records.next();
                rows.add(new CsvRow(this, (int) record.getCharacterPosition(), record.toList()));
            }
            return rows.stream().filter(row -> !row.isBlank()).toList();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** How cells are quoted, read and written alike. */
    static CSVFormat format(char separator) {
        return CSVFormat.RFC4180.builder().setDelimiter(separator).get();
    }

    private boolean hasNext(CSVParser parser, Iterator<CSVRecord> records) {
        int line = (int) parser.getCurrentLineNumber() + 1;
        try {
            return records.hasNext();
        } catch (UncheckedIOException malformed) {
            throw new BadInputException(
                    new Place(name, line, 1),
                    "the quotes of this row do not pair",
                    "write a quote inside a quoted cell twice, and end the cell with one quote");
        }
    }
}
