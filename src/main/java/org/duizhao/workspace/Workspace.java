package org.duizhao.workspace;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.duizhao.bitext.Alignment;
import org.duizhao.problem.BadInputException;
import org.duizhao.workspace.document.Document;
import org.duizhao.workspace.edit.Edit;
import org.duizhao.workspace.edit.Splice;
import org.jdbi.v3.core.Handle;

/**
 * An open workspace. Every change is one transaction, on the disk before the call returns. Several threads may use one
 * workspace, and several programs one file: whoever would change a document that has been changed meanwhile is refused by
 * its version, and nothing is overwritten.
 *
 * <p>All methods throw {@link BadInputException} where the file can no longer be used.
 */
public final class Workspace implements AutoCloseable {
    /** What names of its file end in. */
    public static final String ENDING = ".duizhao";

    private final WorkspaceFile file;
    private final Handle handle;
    private final Clock clock;
    private DocumentStore store;
    private Held held;

    private Workspace(WorkspaceFile file, Handle handle, Clock clock) {
        this.file = file;
        this.handle = handle;
        this.clock = clock;
        this.store = DocumentStore.of(handle);
        this.held = handle.inTransaction(transaction -> store.load());
    }

    /** What a workspace is called: its file without folder and ending. */
    public static String nameOf(Path path) {
        String name = String.valueOf(path.getFileName());
        return name.endsWith(ENDING) ? name.substring(0, name.length() - ENDING.length()) : name;
    }

    /**
     * Makes the file of a workspace, whole or not at all.
     *
     * @param alignment what it holds at first
     * @param program the version of the program that makes it
     * @throws BadInputException if there is such a file already, or it cannot be written
     */
    public static void create(Path path, Alignment alignment, String program) {
        WorkspaceFile file = new WorkspaceFile(path);
        Document document = Document.of(alignment);
        FileFailures.explained(
                file,
                () -> file.create(
                        Schema.bundled(),
                        handle -> DocumentStore.of(handle)
                                .insert(document, Clock.systemUTC().instant(), program)));
    }

    /**
     * Opens a workspace. One of an older version is brought to the newest, after a copy of it was put beside it.
     *
     * @throws BadInputException if the file is missing, no workspace, damaged, or written by a newer program
     */
    public static Workspace open(Path path) {
        return open(path, Schema.bundled(), Clock.systemUTC());
    }

    static Workspace open(Path path, Schema schema, Clock clock) {
        WorkspaceFile file = new WorkspaceFile(path);
        return FileFailures.read(file, () -> {
            Handle handle = file.open(schema);
            try {
                return new Workspace(file, handle, clock);
            } catch (RuntimeException e) {
                handle.close();
                throw e;
            }
        });
    }

    /** The document as it is now, whoever changed it last. */
    public synchronized Snapshot snapshot() {
        return FileFailures.read(file, () -> {
            if (store.version() != held.version()) {
                reload();
            }
            return held.snapshot();
        });
    }

    /**
     * Changes the document. An edit that changes nothing leaves no trace.
     *
     * @param version the version of the document that the edit is about
     * @return the document after it
     * @throws ConflictException if the document has another version now
     * @throws BadInputException if the edit cannot be done
     */
    public synchronized Snapshot apply(Edit edit, long version) {
        return change(version, () -> {
            Document before = held.document();
            Document after = edit.applyTo(before);
            List<Splice> splices = Splice.between(before.beads(), after.beads());
            return splices.isEmpty()
                    ? held
                    : store.change(held, after, splices, clock.instant(), edit.describe(before));
        });
    }

    /**
     * Takes the last edit back that still holds.
     *
     * @param version the version of the document that is meant
     * @throws ConflictException if the document has another version now
     * @throws BadInputException if there is nothing to undo
     */
    public synchronized Snapshot undo(long version) {
        return change(version, () -> {
            if (store.undoable().isEmpty()) {
                throw FileFailures.nothingTo(file, "undo");
            }
            return store.undo(held);
        });
    }

    /**
     * Does the edit again that was taken back last.
     *
     * @param version the version of the document that is meant
     * @throws ConflictException if the document has another version now
     * @throws BadInputException if there is nothing to do again
     */
    public synchronized Snapshot redo(long version) {
        return change(version, () -> {
            if (store.redoable().isEmpty()) {
                throw FileFailures.nothingTo(file, "redo");
            }
            return store.redo(held);
        });
    }

    /** The edit that {@link #undo} would take back. */
    public synchronized Optional<HistoryEntry> undoable() {
        return FileFailures.read(file, store::undoable);
    }

    /** The edit that {@link #redo} would do again. */
    public synchronized Optional<HistoryEntry> redoable() {
        return FileFailures.read(file, store::redoable);
    }

    /** Every edit there has been, the first one first. */
    public synchronized List<HistoryEntry> history() {
        return FileFailures.read(file, store::history);
    }

    @Override
    public synchronized void close() {
        handle.close();
    }

    private Snapshot change(long version, Supplier<Held> change) {
        try {
            held = FileFailures.explained(
                    file,
                    () -> handle.inTransaction(transaction -> {
                        checkVersion(version);
                        return change.get();
                    }));
            return held.snapshot();
        } catch (RuntimeException e) {
            // what the tables remember of rows that were rolled back is no longer so
            store = DocumentStore.of(handle);
            throw e;
        }
    }

    private void checkVersion(long expected) {
        long version = store.version();
        if (version != expected) {
            throw new ConflictException(expected, version);
        }
        if (version != held.version()) {
            reload();
        }
    }

    private void reload() {
        store = DocumentStore.of(handle);
        held = store.load();
    }
}
