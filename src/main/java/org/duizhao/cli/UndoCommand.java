package org.duizhao.cli;

import java.util.concurrent.Callable;
import org.duizhao.workspace.HistoryEntry.State;
import org.duizhao.workspace.Workspace;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Back in the history of a workspace. */
@Command(
        name = "undo",
        description = "Takes the last edits of a workspace back, the last one first.",
        mixinStandardHelpOptions = true,
        sortOptions = false)
final class UndoCommand implements Callable<Integer> {
    @Mixin
    private HistoryWalk back = new HistoryWalk();

    private final Terminal terminal;

    UndoCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        back.walk(
                terminal,
                "undone",
                history -> history.filter(entry -> entry.state() == State.DONE).reduce((earlier, later) -> later),
                Workspace::undo);
        return ExitCode.DONE;
    }
}
