package org.duizhao.write.findings;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.duizhao.bitext.Alignment;
import org.duizhao.bitext.Finding;
import org.duizhao.write.ExportOptions;
import org.duizhao.write.WholeFile;
import org.duizhao.write.page.HtmlPage;

/**
 * Writes what was found in an alignment, in UTF-8, one finding after the other.
 *
 * <p>TSV is text/tab-separated-values as registered with IANA: no quoting, tabs and line breaks within a text become a space.
 */
public final class FindingsWriter {
    private static final List<String> COLUMNS = List.of(
            "severity",
            "kind",
            "place",
            "bead",
            "chinese_ids",
            "english_ids",
            "side",
            "id",
            "found",
            "what",
            "suggestion",
            "elsewhere");

    private final Alignment alignment;
    private final List<Finding> findings;
    private final ExportOptions options;

    public FindingsWriter(Alignment alignment, List<Finding> findings, ExportOptions options) {
        this.alignment = alignment;
        this.findings = List.copyOf(findings);
        this.options = options;
    }

    /**
     * Writes a file. It appears whole or not at all; one that was there is replaced.
     *
     * @throws org.duizhao.problem.BadInputException if the file cannot be written
     */
    public void write(FindingsFormat format, Path target) {
        WholeFile.write(target, out -> {
            writeTo(format, out);
            return findings.size();
        });
    }

    /** Writes to a stream, which is flushed and stays open. */
    public void writeTo(FindingsFormat format, OutputStream out) throws IOException {
        List<FindingRow> rows = new FindingRows(alignment).of(findings);
        switch (format) {
            case TABLE -> writeText(rows.stream().map(FindingsWriter::lines).collect(Collectors.joining()), out);
            case TSV -> writeText(tsv(rows), out);
            case JSON -> writeText(json(rows), out);
            case HTML -> HtmlPage.write("findings.jte", Map.of("page", FindingsPage.of(alignment, rows, options)), out);
        }
        out.flush();
    }

    private static void writeText(String text, OutputStream out) throws IOException {
        Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        writer.write(text);
        writer.flush();
    }

    private static String lines(FindingRow row) {
        return "%s: %s (%s, %s): %s; %s\n"
                .formatted(
                        row.place(), row.severity(), row.kind(), row.bead(), cell(row.what()), cell(row.suggestion()));
    }

    private static String tsv(List<FindingRow> rows) {
        return rows.stream()
                .map(FindingsWriter::tsvLine)
                .collect(Collectors.joining("", String.join("\t", COLUMNS) + "\n", ""));
    }

    private static String tsvLine(FindingRow row) {
        return List.of(
                        row.severity(),
                        row.kind(),
                        row.place(),
                        row.bead(),
                        ids(row.chineseSentences()),
                        ids(row.englishSentences()),
                        row.side(),
                        Integer.toString(row.sentence()),
                        row.found(),
                        row.what(),
                        row.suggestion(),
                        String.join(" ", row.elsewhere()))
                .stream()
                .map(FindingsWriter::cell)
                .collect(Collectors.joining("\t", "", "\n"));
    }

    private static String json(List<FindingRow> rows) {
        Gson gson = new GsonBuilder().disableHtmlEscaping().setPrettyPrinting().create();
        return gson.toJson(rows) + "\n";
    }

    private static String ids(List<Integer> sentences) {
        return sentences.stream().map(String::valueOf).collect(Collectors.joining(" "));
    }

    private static String cell(String text) {
        return text.replaceAll("[\\t\\r\\n]+", " ");
    }
}
