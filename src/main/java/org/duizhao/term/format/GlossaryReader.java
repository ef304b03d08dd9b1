package org.duizhao.term.format;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.duizhao.problem.BadInputException;
import org.duizhao.problem.ByteOrderMark;
import org.duizhao.problem.InputFile;
import org.duizhao.problem.Place;
import org.duizhao.problem.TextDecoder;
import org.duizhao.term.Glossary;

/**
 * Reads a glossary; sure signs in the file and the ending of its name tell its format.
 *
 * <ul>
 *   <li>A table: values parted by commas, tabs or semicolons (RFC 4180). The first row names the columns, in any order:
 *       {@code zh} and {@code en}, and if wanted those for variants, misheard forms, contexts, other English, part of
 *       speech, domain, definition, note, status, letter case, whether it is kept as it is, and whether a gap is allowed.
 *       Several texts stand in one cell with {@code |} between them; {@code ContextNotation} says how a form is bound to a
 *       context. White space around cells and rows without content do not count.
 *   <li>A workbook (XLSX): the first sheet whose first row names columns, as in other tables.
 *   <li>TBX, version 2 or 3.
 *   <li>A glossary of OmegaT.
 * </ul>
 *
 * <p>Text is UTF-8, with or without a byte order mark, or UTF-16 with one; XML says itself what it is in.
 */
public final class GlossaryReader {
    private static final Pattern MARKUP = Pattern.compile("\\s*<[?!A-Za-z]");
    private static final List<String> XML_ENDINGS = List.of("tbx", "xml", "martif");

    private GlossaryReader() {}

    /**
     * Reads a glossary.
     *
     * @throws BadInputException if the file is not such a glossary
     */
    public static Glossary read(Path file) {
        return read(file, ColumnTitles.KNOWN).glossary();
    }

    /**
     * Reads a glossary and says what of it the entries do not hold.
     *
     * @param titles the titles of columns, if it is a table
     * @throws BadInputException if the file is not such a glossary
     */
    public static GlossaryContent read(Path file, ColumnTitles titles) {
        String name = file.toString();
        String ending = GlossaryFormat.ending(name);
        byte[] bytes = InputFile.read(file);
        if (SheetReader.isWorkbook(bytes)) {
            return TableReader.read(name, new SheetReader(name, bytes).rows(titles), titles);
        }
        if (SheetReader.isOldWorkbook(bytes)) {
            throw new BadInputException(
                    Place.of(name), "this is a workbook of old Excel", "save it as XLSX, or as CSV in UTF-8");
        }
        Charset charset = ByteOrderMark.of(bytes).map(ByteOrderMark::charset).orElse(UTF_8);
        if (XML_ENDINGS.contains(ending) || isMarkup(bytes, charset)) {
            return TbxReader.read(name, bytes);
        }
        String text = TextDecoder.decode(name, bytes, charset);
        return switch (ending) {
            case "utf8" -> OmegatReader.read(name, text);
            case "tsv", "tab" -> TableReader.read(name, new CsvText(name, text, '\t').rows(), titles);
            case "csv" -> TableReader.read(name, CsvText.of(name, text, titles).rows(), titles);
            default ->
                isOfOmegat(text, titles)
                        ? OmegatReader.read(name, text)
                        : TableReader.read(name, CsvText.of(name, text, titles).rows(), titles);
        };
    }

    private static boolean isMarkup(byte[] bytes, Charset charset) {
        String beginning = new String(bytes, 0, Math.min(bytes.length, 64), charset);
        return MARKUP.matcher(beginning.replace("\uFEFF", "")).lookingAt();
    }

    /** Whether a text begins as OmegaT's glossaries do: with its line on the encoding, or with tabs and no titles. */
    private static boolean isOfOmegat(String text, ColumnTitles titles) {
        if (text.startsWith(OmegatReader.CODING_LINE)) {
            return true;
        }
        String first = text.lines().filter(line -> !line.isBlank()).findFirst().orElse("");
        return first.indexOf('\t') > 0 && CsvText.titlesIn(first, '\t', titles) == 0;
    }
}
