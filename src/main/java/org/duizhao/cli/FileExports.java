package org.duizhao.cli;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.duizhao.bitext.Alignment;
import org.duizhao.write.ExportOptions;
import org.duizhao.write.ExportReport;
import org.duizhao.write.Exporter;
import org.duizhao.write.LeftOut;
import org.duizhao.write.OutputFormat;

/** Writes an alignment as files, one for each format, and says what became of it. */
final class FileExports {
    private final Terminal terminal;

    FileExports(Terminal terminal) {
        this.terminal = terminal;
    }

    /** What exports of an alignment say of themselves. */
    static ExportOptions options(Alignment alignment, String name) {
        String title = Names.titleOf(alignment.chinese()).orElse(name);
        return new ExportOptions(title, Instant.now(), ProgramVersion.number());
    }

    /** Writes the files {@code NAME.FORMAT}. */
    void write(Alignment alignment, String name, List<OutputFormat> formats, FolderOption folder) {
        ExportOptions options = options(alignment, name);
        for (OutputFormat format : formats) {
            Path file = folder.file(name + "." + format.extension());
            report(Exporter.write(alignment, format, file, options));
        }
    }

    private void report(ExportReport export) {
        export.path()
                .ifPresent(path ->
                        terminal.messages().printf(Locale.ROOT, "wrote %s: %d units%n", path, export.unitsWritten()));
        for (LeftOut leftOut : export.leftOut()) {
            terminal.messages().println("  left out: " + leftOut);
        }
    }
}
