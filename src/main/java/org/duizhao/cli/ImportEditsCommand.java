package org.duizhao.cli;

import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.duizhao.pipeline.SheetImport;
import org.duizhao.workspace.Workspace;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Changes that a person has made in a sheet, taken into its workspace. */
@Command(
        name = "import-edits",
        description = {
            "Takes texts, notes and statuses that a person has changed in an exported XLSX workbook into the workspace"
                    + " that it came from. Each change is an edit that can be undone; what cannot be taken is listed."
        },
        mixinStandardHelpOptions = true,
        sortOptions = false,
        footer = {
            "",
            "Example:",
            "  duizhao export talk.duizhao -o talk.xlsx",
            "  duizhao import-edits talk.duizhao talk.xlsx"
        })
final class ImportEditsCommand implements Callable<Integer> {
    @Mixin
    private WorkspaceParameter workspace = new WorkspaceParameter();

    @Parameters(index = "1", paramLabel = "XLSX", description = "The workbook, as it was edited.")
    private Path sheet = Path.of("");

    private final Terminal terminal;

    ImportEditsCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        try (Workspace open = workspace.open()) {
            SheetImport.Report report = SheetImport.take(sheet, open);
            terminal.messages()
                    .printf(
                            Locale.ROOT,
                            "%d rows: %d changes taken, %d not%n",
                            report.rows(),
                            report.taken().size(),
                            report.notTaken().size());
            report.taken().forEach(line -> terminal.messages().println("  taken: " + line));
            report.notTaken().forEach(line -> terminal.messages().println("  not taken: " + line));
        }
        return ExitCode.DONE;
    }
}
