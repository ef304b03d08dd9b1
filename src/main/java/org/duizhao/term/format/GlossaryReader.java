package org.duizhao.term.format;

import java.nio.file.Path;
import java.util.List;
import org.duizhao.problem.BadInputException;
import org.duizhao.problem.Place;
import org.duizhao.problem.Utf8File;
import org.duizhao.term.Glossary;

/**
 * Reads a glossary: comma-separated values (RFC 4180) in UTF-8, with or without a byte order mark. The first row names
 * the columns, in any order: {@code zh} and {@code en}, and if wanted those for variants, misheard forms, contexts, other
 * English, part of speech, domain, definition, note, status, letter case, whether it is kept as it is, and whether a gap
 * is allowed. Several texts stand in one cell with {@code |} between them; {@code ContextNotation} says how a form is
 * bound to a context. White space around cells and rows without content do not count.
 */
public final class GlossaryReader {
    private GlossaryReader() {}

    /**
     * Reads a glossary.
     *
     * @throws BadInputException if the file is not such a glossary
     */
    public static Glossary read(Path csv) {
        String name = csv.toString();
        List<CsvRow> rows = new CsvText(name, Utf8File.read(csv), ',').rows();
        if (rows.isEmpty()) {
            throw new BadInputException(
                    Place.of(name), "the glossary is empty", "begin with a line that names the columns: zh,en");
        }
        GlossaryHeader header = GlossaryHeader.of(rows.get(0));
        return new Glossary(
                name,
                rows.stream()
                        .skip(1)
                        .map(row -> new GlossaryRow(header, row).entry())
                        .toList());
    }
}
