package org.duizhao.term;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.duizhao.bitext.Term;
import org.duizhao.problem.BadInputException;
import org.duizhao.problem.Place;
import org.duizhao.problem.Utf8File;

/**
 * Reads a glossary: comma-separated values (RFC 4180) in UTF-8, with or without a byte order mark. The first row names
 * the columns, in any order: {@code zh} and {@code en}, and if wanted {@code variants}, {@code misheard}, {@code pos},
 * {@code domain}, {@code note}, {@code status}. Several variants or misheard forms stand in one cell with {@code |}
 * between them. The status is {@code approved}, which need not be written, {@code proposed} or {@code rejected}. White
 * space around cells and rows without content do not count.
 */
public final class GlossaryReader {
    private GlossaryReader() {}

    /**
     * Reads a glossary.
     *
     * @throws BadInputException if the file is not such a glossary, or one spelling is claimed twice
     */
    public static TermBase read(Path csv) {
        String name = csv.toString();
        List<CsvRow> rows = new CsvText(name, Utf8File.read(csv)).rows();
        if (rows.isEmpty()) {
            throw new BadInputException(
                    Place.of(name), "the glossary is empty", "begin with a line that names the columns: zh,en");
        }
        GlossaryHeader header = GlossaryHeader.of(rows.get(0));
        return termBase(
                rows.stream().skip(1).map(row -> new GlossaryEntry(header, row)).toList());
    }

    private static TermBase termBase(List<GlossaryEntry> entries) {
        List<Term> terms = new ArrayList<>();
        Map<String, GlossaryEntry> claims = new HashMap<>();
        for (GlossaryEntry entry : entries) {
            Term term = entry.term();
            for (Spelling spelling : Spelling.written(term)) {
                Optional.ofNullable(claims.put(spelling.key(), entry)).ifPresent(earlier -> {
                    throw claimedTwice(spelling, earlier, entry);
                });
            }
            terms.add(term);
        }
        return TermBase.of(terms);
    }

    private static BadInputException claimedTwice(Spelling spelling, GlossaryEntry earlier, GlossaryEntry entry) {
        return new BadInputException(
                entry.place(columnOf(spelling)),
                "\"%s\" stands for a term here and on line %d"
                        .formatted(spelling.key(), earlier.row().place().line()),
                "keep it in one place, as the term, a variant or a misheard form of one entry");
    }

    private static GlossaryColumn columnOf(Spelling spelling) {
        if (spelling.misheard()) {
            return GlossaryColumn.MISHEARD;
        }
        boolean isTerm = spelling.key().equals(Spelling.keyOf(spelling.term().chinese()));
        return isTerm ? GlossaryColumn.ZH : GlossaryColumn.VARIANTS;
    }
}
