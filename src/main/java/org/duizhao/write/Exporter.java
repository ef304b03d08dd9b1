package org.duizhao.write;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Optional;
import org.duizhao.bitext.Alignment;
import org.duizhao.problem.BadInputException;
import org.duizhao.write.AlignmentWriter.Written;

/** Writes alignments as files or to streams. */
public final class Exporter {
    private Exporter() {}

    /**
     * Writes an alignment as a file. The file appears whole or not at all; one that was there is replaced.
     *
     * @throws BadInputException if the file cannot be written
     */
    public static ExportReport write(Alignment alignment, OutputFormat format, Path target, ExportOptions options) {
        Written written = WholeFile.write(target, out -> writer(format).write(alignment, options, out));
        return new ExportReport(format, Optional.of(target), written.units(), written.leftOut());
    }

    /**
     * Writes an alignment to a stream as UTF-8; the stream is flushed and stays open.
     *
     * @throws IOException if the stream does not take it; part of the output may then have been written
     */
    public static ExportReport writeTo(
            Alignment alignment, OutputFormat format, OutputStream out, ExportOptions options) throws IOException {
        Written written = writer(format).write(alignment, options, out);
        out.flush();
        return new ExportReport(format, Optional.empty(), written.units(), written.leftOut());
    }

    private static AlignmentWriter writer(OutputFormat format) {
        return switch (format) {
            case TMX -> new TmxWriter();
            case TSV -> new TsvWriter();
            case LADDER -> new LadderWriter();
            case HTML -> new HtmlWriter();
        };
    }
}
