package org.duizhao.cli;

import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.duizhao.workspace.HistoryEntry;
import org.duizhao.workspace.Workspace;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Steps back or forth in the history of a workspace. */
final class HistoryWalk {
    @Mixin
    private WorkspaceParameter workspace = new WorkspaceParameter();

    @Option(
            names = {"-n", "--steps"},
            paramLabel = "N",
            defaultValue = "1",
            description = "How many edits. Default: 1.")
    private int steps = 1;

    /**
     * Takes the steps and says what each was.
     *
     * @param word what becomes of an edit, in a word
     * @param next the edit that the next step is about
     * @param step takes a step from a version
     */
    void walk(Terminal terminal, String word, Next next, BiConsumer<Workspace, Long> step) {
        try (Workspace open = workspace.open()) {
            for (int k = 0; k < steps; k++) {
                Optional<HistoryEntry> entry = next.among(open.history().stream());
                step.accept(open, open.snapshot().version());
                entry.ifPresent(done -> terminal.messages().println(word + ": " + done.description()));
            }
        }
    }

    /** Finds an edit in a history. */
    interface Next {
        Optional<HistoryEntry> among(Stream<HistoryEntry> history);
    }
}
