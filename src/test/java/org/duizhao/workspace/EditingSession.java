package org.duizhao.workspace;

import java.nio.file.Path;
import java.util.Random;
import org.duizhao.workspace.HistoryEntry.State;

/** A program that edits a workspace without end, as a script has it, and says of each step when it is done. */
final class EditingSession {
    private EditingSession() {}

    /**
     * Edits until it is killed; prints the version after each step.
     *
     * @param args the workspace and the seed of the script
     */
    public static void main(String[] args) {
        long seed = Long.parseLong(args[1]);
        try (Workspace workspace = Workspace.open(Path.of(args[0]))) {
            Snapshot now = workspace.snapshot();
            while (true) {
                now = step(workspace, now, seed);
                System.out.println(now.version());
            }
        }
    }

    private static Snapshot step(Workspace workspace, Snapshot now, long seed) {
        boolean canUndo = workspace.history().stream().anyMatch(entry -> entry.state() == State.DONE);
        boolean canRedo = workspace.history().stream().anyMatch(entry -> entry.state() == State.UNDONE);
        return switch (Step.at(now.version(), seed, canUndo, canRedo)) {
            case UNDO -> workspace.undo(now.version());
            case REDO -> workspace.redo(now.version());
            case EDIT -> workspace.apply(Scripted.edit(now.document(), seed + now.version()), now.version());
        };
    }

    /** What the script does at a version. */
    enum Step {
        EDIT,
        UNDO,
        REDO;

        static Step at(long version, long seed, boolean canUndo, boolean canRedo) {
            int choice = new Random(seed ^ (version * 0x9E3779B97F4A7C15L)).nextInt(6);
            if (choice == 0 && canUndo) {
                return UNDO;
            }
            return choice == 1 && canRedo ? REDO : EDIT;
        }
    }
}
