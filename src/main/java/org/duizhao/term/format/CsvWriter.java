package org.duizhao.term.format;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.duizhao.bitext.Term;

/** Writes comma-separated values, or with another separator: a row an entry, quotes only where a cell needs them. */
final class CsvWriter implements EntryWriter {
    private final char separator;
    private final Pattern needsQuotes;

    CsvWriter(char separator) {
        this.separator = separator;
        this.needsQuotes = Pattern.compile("[\"\r\n" + separator + "]");
    }

    @Override
    public List<NotHeld> write(List<Term> terms, OutputStream out) throws IOException {
        Writer rows = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        List<GlossaryColumn> columns = EntryCells.columnsOf(terms);
        rows.write(row(columns.stream().map(GlossaryColumn::title).toList()));
        for (Term term : terms) {
            rows.write(row(columns.stream()
                    .map(column -> EntryCells.cell(term, column))
                    .toList()));
        }
        rows.flush();
        return List.of();
    }

    private String row(List<String> cells) {
        return cells.stream().map(this::quoted).collect(Collectors.joining(String.valueOf(separator))) + "\n";
    }

    private String quoted(String cell) {
        return needsQuotes.matcher(cell).find() ? '"' + cell.replace("\"", "\"\"") + '"' : cell;
    }
}
