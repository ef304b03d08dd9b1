package org.duizhao.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.duizhao.bitext.Alignment;
import org.duizhao.write.ExportOptions;
import org.duizhao.write.ExportReport;
import org.duizhao.write.Exporter;
import org.duizhao.write.OutputFormat;
import org.duizhao.write.Packing;
import org.duizhao.write.ReportJson;
import org.duizhao.write.Selection;
import org.duizhao.write.WholeFile;

/** Exports that were asked for and can be done; says what became of them. */
final class ExportPlan {
    /** Where one format goes. */
    sealed interface Target {
        /** The files that it makes if it is not split. */
        List<Path> files(Packing packing);

        ExportReport write(Alignment alignment, ExportOptions options, Terminal terminal) throws IOException;
    }

    /** Files named after the talk in a folder. */
    record InFolder(OutputFormat format, FolderOption folder, String name) implements Target {
        @Override
        public List<Path> files(Packing packing) {
            String packed = packing.compressed() ? ".gz" : "";
            return format.endings().stream()
                    .map(ending -> folder.path().resolve(name + "." + ending + packed))
                    .toList();
        }

        @Override
        public ExportReport write(Alignment alignment, ExportOptions options, Terminal terminal) {
            return Exporter.write(alignment, format, Folders.made(folder.path()), name, options);
        }
    }

    /** A file of any name. */
    record ToFile(OutputFormat format, Path file) implements Target {
        @Override
        public List<Path> files(Packing packing) {
            return List.of(file);
        }

        @Override
        public ExportReport write(Alignment alignment, ExportOptions options, Terminal terminal) {
            return Exporter.write(alignment, format, file, options.with(packing(options.packing())));
        }

        private Packing packing(Packing asked) {
            boolean compressed = asked.compressed() || file.toString().endsWith(".gz");
            return new Packing(compressed, asked.largestBytes(), asked.replacing());
        }
    }

    /** Standard output. */
    record ToStandardOutput(OutputFormat format) implements Target {
        @Override
        public List<Path> files(Packing packing) {
            return List.of();
        }

        @Override
        public ExportReport write(Alignment alignment, ExportOptions options, Terminal terminal) throws IOException {
            return Exporter.writeTo(alignment, format, terminal.bytes(), options);
        }
    }

    private final List<Target> targets;
    private final Selection selection;
    private final Packing packing;
    private final Optional<Path> reportFile;

    ExportPlan(List<Target> targets, Selection selection, Packing packing, Optional<Path> reportFile) {
        this.targets = List.copyOf(targets);
        this.selection = selection;
        this.packing = packing;
        this.reportFile = reportFile;
    }

    /** Whether nothing was asked for. */
    boolean isEmpty() {
        return targets.isEmpty();
    }

    /** What exports of an alignment say of themselves; the title of the talk is its own, or else its name. */
    static ExportOptions options(Alignment alignment, String name) {
        String title = Names.titleOf(alignment.chinese()).orElse(name);
        return new ExportOptions(title, Instant.now(), ProgramVersion.number());
    }

    /** Writes what was planned. */
    void write(Alignment alignment, String name, Terminal terminal) throws IOException {
        ExportOptions options = options(alignment, name).with(selection).with(packing);
        List<ExportReport> reports = new ArrayList<>();
        for (Target target : targets) {
            ExportReport report = target.write(alignment, options, terminal);
            print(report, terminal);
            reports.add(report);
        }
        reportFile.ifPresent(file -> WholeFile.write(file, out -> {
            out.write(ReportJson.of(reports).getBytes(StandardCharsets.UTF_8));
            return file;
        }));
    }

    private static void print(ExportReport export, Terminal terminal) {
        String where = export.files().isEmpty()
                ? export.format().id()
                : export.files().stream().map(Path::toString).collect(Collectors.joining(", "));
        if (!export.files().isEmpty() || !export.leftOut().isEmpty()) {
            terminal.messages().printf(Locale.ROOT, "wrote %s: %d units%n", where, export.unitsWritten());
        }
        export.leftOut().forEach(left -> terminal.messages().println("  left out: " + left));
    }
}
