package org.duizhao.term.format;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.duizhao.problem.BadInputException;
import org.duizhao.problem.Place;
import org.duizhao.problem.Places;

/** A text of comma-separated values, RFC 4180, or the same with another separator. */
final class CsvText {
    private final String name;
    private final String text;
    private final char separator;
    private final Places places;

    /**
     * A text with one separator.
     *
     * @param name the file it is from
     */
    CsvText(String name, String text, char separator) {
        this.name = name;
        this.text = text;
        this.separator = separator;
        this.places = new Places(name, text);
    }

    /** A text with the separator that makes most of its first row titles of columns; a comma where none does. */
    static CsvText of(String name, String text, ColumnTitles titles) {
        String firstRow =
                text.lines().filter(line -> !line.isBlank()).findFirst().orElse("");
        return Stream.of(',', '\t', ';')
                .max(Comparator.comparingLong((Character separator) -> titlesIn(firstRow, separator, titles))
                        .thenComparing(separator -> separator == ','))
                .map(separator -> new CsvText(name, text, separator))
                .orElseThrow();
    }

    static long titlesIn(String firstRow, char separator, ColumnTitles titles) {
        return Stream.of(firstRow.replace("\"", "").split(String.valueOf(separator), -1))
                .filter(title -> titles.columnOf(title).isPresent())
                .count();
    }

    /** The rows that hold anything. */
    List<TableRow> rows() {
        try (CSVParser parser = CSVParser.parse(
                text, CSVFormat.RFC4180.builder().setDelimiter(separator).get())) {
            List<TableRow> rows = new ArrayList<>();
            for (Iterator<CSVRecord> records = parser.iterator(); hasNext(parser, records); ) {
                CSVRecord record = records.next();
                rows.add(new CsvRow(this, (int) record.getCharacterPosition(), record.toList()));
            }
            return rows.stream().filter(row -> !row.isBlank()).toList();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    String text() {
        return text;
    }

    char separator() {
        return separator;
    }

    Place place(int offset) {
        return places.of(offset);
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
