package org.duizhao.cli;

import java.util.concurrent.Callable;
import org.duizhao.workspace.HistoryEntry.State;
import org.duizhao.workspace.Workspace;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Forth in the history of a workspace. */
@Command(
        name = "redo",
        description = "Does edits of a workspace again that were undone, the last one undone first.",
        mixinStandardHelpOptions = true,
        sortOptions = false)
final class RedoCommand implements Callable<Integer> {
    @Mixin
    private HistoryWalk forth = new HistoryWalk();

    private final Terminal terminal;

    RedoCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        forth.walk(
                terminal,
                "done again",
                history ->
                        history.filter(entry -> entry.state() == State.UNDONE).findFirst(),
                Workspace::redo);
        return ExitCode.DONE;
    }
}
