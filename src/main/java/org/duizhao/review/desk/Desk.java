package org.duizhao.review.desk;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.LongConsumer;
import java.util.function.Supplier;
import org.duizhao.problem.BadInputException;
import org.duizhao.workspace.ConflictException;
import org.duizhao.workspace.HistoryEntry;
import org.duizhao.workspace.Snapshot;
import org.duizhao.workspace.Workspace;
import org.duizhao.workspace.document.Document;
import org.duizhao.workspace.edit.Edit;
import org.duizhao.workspace.edit.Splice;

/**
 * A workspace under review, by however many pages at once. Every page says with an edit which version of the document it
 * shows: the edit is refused if one of the beads that it would change is no longer as it was then. Edits of other beads
 * meanwhile are no obstacle.
 *
 * <p>All methods throw {@link BadInputException} where the file can no longer be used.
 */
public final class Desk implements AutoCloseable {
    private static final int ATTEMPTS = 5;

    private final String name;
    private final Workspace workspace;
    private final Realigner realigner;
    private final Listeners listeners = new Listeners();
    private final ChangeLog changes;
    private Snapshot known;
    private Optional<Proposal> proposal = Optional.empty();

    private Desk(String name, Workspace workspace, Realigner realigner) {
        this.name = name;
        this.workspace = workspace;
        this.realigner = realigner;
        this.known = workspace.snapshot();
        this.changes = new ChangeLog(known.version());
    }

    /** Opens a workspace. */
    static Desk open(String name, Path file, Realigner realigner) {
        return new Desk(name, Workspace.open(file), realigner);
    }

    /** What the workspace is called: its file without ending. */
    public String name() {
        return name;
    }

    /** The document as it is now, whoever changed it last. */
    public synchronized Snapshot now() {
        return take(workspace.snapshot());
    }

    /**
     * Changes the document.
     *
     * @param edit what to do to it as it is now
     * @param seen the version that the page shows
     * @throws ChangedMeanwhileException if a bead that it would change is no longer as it was in that version
     * @throws BadInputException if it cannot be done
     */
    public synchronized Snapshot edit(Function<Document, Edit> edit, long seen) {
        for (int attempt = 1; ; attempt++) {
            Snapshot now = now();
            Edit wanted = checked(edit, now, seen);
            try {
                return take(workspace.apply(wanted, now.version()));
            } catch (ConflictException e) {
                // another program was faster; it may have changed other beads
                if (attempt == ATTEMPTS) {
                    throw new ChangedMeanwhileException();
                }
            }
        }
    }

    private Edit checked(Function<Document, Edit> edit, Snapshot now, long seen) {
        try {
            Edit wanted = edit.apply(now.document());
            boolean isAsSeen = wanted.effectOn(now.document()).stream()
                    .flatMap(splice -> splice.removed().stream())
                    .allMatch(bead -> changes.isAsIn(seen, bead));
            if (!isAsSeen) {
                throw new ChangedMeanwhileException();
            }
            return wanted;
        } catch (BadInputException e) {
            if (seen < now.version()) {
                throw new ChangedMeanwhileException();
            }
            throw e;
        }
    }

    /** Takes the last edit back; refused unless the page shows the document as it is. */
    public synchronized Snapshot undo(long seen) {
        return takeUnlessChanged(() -> workspace.undo(seen));
    }

    /** Does the edit again that was taken back last; refused unless the page shows the document as it is. */
    public synchronized Snapshot redo(long seen) {
        return takeUnlessChanged(() -> workspace.redo(seen));
    }

    /** The edit that would be taken back next. */
    public Optional<HistoryEntry> undoable() {
        return workspace.undoable();
    }

    /** The edit that would be done again next. */
    public Optional<HistoryEntry> redoable() {
        return workspace.redoable();
    }

    /** Aligns again what no person stands for, and keeps the result until {@link #accept} or the next proposal. */
    public Proposal propose() {
        Snapshot now = now();
        Edit edit = realigner.of(now.document());
        Proposal made = new Proposal(now.version(), edit, edit.effectOn(now.document()));
        synchronized (this) {
            proposal = Optional.of(made);
        }
        return made;
    }

    /**
     * Does what was proposed last.
     *
     * @throws ChangedMeanwhileException if there is no proposal for the document as it is now
     */
    public synchronized Snapshot accept() {
        long version = now().version();
        Proposal current =
                proposal.filter(made -> made.version() == version).orElseThrow(ChangedMeanwhileException::new);
        proposal = Optional.empty();
        return takeUnlessChanged(() -> workspace.apply(current.edit(), version));
    }

    /** Which positions have changed since a version. */
    public synchronized Stretch changedSince(long version) {
        return changes.since(version);
    }

    /** Calls a listener with each new version of the document; what is returned ends that. */
    public Runnable listen(LongConsumer listener) {
        return listeners.add(listener);
    }

    @Override
    public void close() {
        listeners.close();
        workspace.close();
    }

    private Snapshot takeUnlessChanged(Supplier<Snapshot> change) {
        try {
            return take(change.get());
        } catch (ConflictException e) {
            throw new ChangedMeanwhileException();
        }
    }

    private Snapshot take(Snapshot snapshot) {
        if (snapshot.version() != known.version()) {
            List<Splice> splices =
                    Splice.between(known.document().beads(), snapshot.document().beads());
            changes.add(snapshot.version(), splices);
            known = snapshot;
            listeners.tell(snapshot.version());
        }
        return snapshot;
    }
}
