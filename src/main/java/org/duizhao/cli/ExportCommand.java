package org.duizhao.cli;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.duizhao.bitext.Alignment;
import org.duizhao.pipeline.Location;
import org.duizhao.problem.BadInputException;
import org.duizhao.problem.Place;
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
        footer = {
            "",
            "Examples:",
            "  duizhao export talk.duizhao -f tmx,html -d out/",
            "  duizhao export talk.duizhao -o talk.tmx --status confirmed,edited --unique best",
            "  duizhao export talk.duizhao -f tsv -o -"
        })
final class ExportCommand implements Callable<Integer> {
    @Mixin
    private WorkspaceParameter workspace = new WorkspaceParameter();

    @Option(
            names = {"-f", "--format"},
            split = ",",
            paramLabel = "FORMAT",
            description = "Files to write: ${COMPLETION-CANDIDATES}.")
    private List<OutputFormat> formats = List.of();

    @Mixin
    private ExportTargets exports = new ExportTargets();

    @Mixin
    private ScriptOption script = new ScriptOption();

    private final Terminal terminal;

    ExportCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        String name = Names.ofTalk(new Location.Local(workspace.file()));
        ExportPlan plan = exports.plan(formats, name, Optional.empty());
        if (exports.workspace().isPresent()) {
            throw new BadInputException(
                    Place.of(workspace.file().toString()),
                    "it is a workspace already",
                    "copy its file to have another");
        }
        if (plan.isEmpty()) {
            throw new BadInputException(
                    Place.of(workspace.file().toString()),
                    "no format was asked for",
                    "name formats with -f, or files with -o");
        }
        try (Workspace open = workspace.open()) {
            Alignment alignment = script.applyTo(open.snapshot().document().alignment());
            plan.write(alignment, name, terminal);
        }
        return ExitCode.DONE;
    }
}
