package org.duizhao.cli;

import java.io.PrintWriter;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.duizhao.workspace.HistoryEntry;
import org.duizhao.workspace.Workspace;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** What was done to a workspace. */
@Command(
        name = "history",
        description = {
            "Lists every edit of a workspace as a table: number, when it was made, state, description. The state is done,"
                    + " undone (redo does it again) or abandoned (undone, and another edit was made in its place)."
        },
        mixinStandardHelpOptions = true,
        sortOptions = false)
final class HistoryCommand implements Callable<Integer> {
    @Mixin
    private WorkspaceParameter workspace = new WorkspaceParameter();

    private final Terminal terminal;

    HistoryCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        PrintWriter out = terminal.results();
        try (Workspace open = workspace.open()) {
            out.print("number\tmade\tstate\tdescription\n");
            for (HistoryEntry entry : open.history()) {
                out.printf(
                        Locale.ROOT,
                        "%d\t%s\t%s\t%s\n",
                        entry.number(),
                        entry.made(),
                        entry.state().name().toLowerCase(Locale.ROOT),
                        entry.description());
            }
        }
        return ExitCode.DONE;
    }
}
