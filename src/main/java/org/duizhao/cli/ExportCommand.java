package org.duizhao.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.duizhao.bitext.Alignment;
import org.duizhao.pipeline.Location;
import org.duizhao.workspace.Workspace;
import org.duizhao.write.OutputFormat;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Parallel text from a workspace. */
@Command(
        name = "export",
        description = "Writes what a workspace holds now as files.",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        footer = {"", "Example:", "  duizhao export talk.duizhao -f tmx,html -d out/"})
final class ExportCommand implements Callable<Integer> {
    @Mixin
    private WorkspaceParameter workspace = new WorkspaceParameter();

    @Option(
            names = {"-f", "--format"},
            split = ",",
            required = true,
            paramLabel = "FORMAT",
            description = "Files to write: ${COMPLETION-CANDIDATES}.")
    private List<OutputFormat> formats = List.of();

    @Mixin
    private FolderOption folder = new FolderOption();

    @Mixin
    private ScriptOption script = new ScriptOption();

    private final Terminal terminal;

    ExportCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        folder.checkUsable();
        String name = Names.ofTalk(new Location.Local(workspace.file()));
        try (Workspace open = workspace.open()) {
            Alignment alignment = script.applyTo(open.snapshot().document().alignment());
            new FileExports(terminal).write(alignment, name, formats, folder);
        }
        return ExitCode.DONE;
    }
}
