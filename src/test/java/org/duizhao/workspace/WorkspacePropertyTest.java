package org.duizhao.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.lifecycle.AfterTry;
import net.jqwik.api.lifecycle.BeforeTry;
import org.duizhao.bitext.Alignment;
import org.duizhao.workspace.document.DocumentBead;

class WorkspacePropertyTest {
    private Path folder = Path.of("");
    private Path file = Path.of("");

    @BeforeTry
    void makeAFolder() throws IOException {
        folder = Files.createTempDirectory("duizhao");
        file = folder.resolve("talk.duizhao");
    }

    @AfterTry
    void removeTheFolder() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            for (Path left : files.toList()) {
                Files.delete(left);
            }
        }
        Files.delete(folder);
    }

    @Property(tries = 15, shrinking = ShrinkingMode.OFF)
    void anAlignmentComesBackAsItWas(@ForAll long seed, @ForAll @IntRange(min = 0, max = 60) int beads) {
        Alignment alignment = Talks.reviewed(beads, seed);
        Workspace.create(file, alignment, "test");

        try (Workspace workspace = Workspace.open(file)) {
            assertThat(workspace.snapshot().document().alignment()).isEqualTo(alignment);
        }
    }

    @Property(tries = 10, shrinking = ShrinkingMode.OFF)
    void undoAndRedoRestoreEveryStateAlsoAfterARestart(
            @ForAll long seed, @ForAll @IntRange(min = 1, max = 40) int edits) {
        Workspace.create(file, Talks.talk(8, seed), "test");
        Random random = new Random(seed);
        Session session = new Session(file);
        List<List<DocumentBead>> states = new ArrayList<>();
        states.add(session.beads());
        for (int k = 0; k < edits; k++) {
            session.apply(random.nextLong());
            session.restartNowAndThen(random);
            states.add(session.beads());
        }

        List<List<DocumentBead>> undone = new ArrayList<>();
        undone.add(session.beads());
        for (int k = 0; k < edits; k++) {
            session.undo();
            session.restartNowAndThen(random);
            undone.add(session.beads());
        }
        Collections.reverse(undone);
        List<List<DocumentBead>> redone = new ArrayList<>();
        redone.add(session.beads());
        for (int k = 0; k < edits; k++) {
            session.redo();
            session.restartNowAndThen(random);
            redone.add(session.beads());
        }
        session.close();

        assertThat(undone).isEqualTo(states);
        assertThat(redone).isEqualTo(states);
    }

    @Property(tries = 15, shrinking = ShrinkingMode.OFF)
    void whatIsInMemoryIsWhatIsInTheFile(@ForAll long seed, @ForAll @IntRange(min = 1, max = 60) int steps) {
        Workspace.create(file, Talks.talk(8, seed), "test");
        Random random = new Random(seed);
        Session session = new Session(file);
        int done = 0;
        int undone = 0;
        for (int k = 0; k < steps; k++) {
            int choice = random.nextInt(4);
            if (choice == 0 && done > 0) {
                session.undo();
                done--;
                undone++;
            } else if (choice == 1 && undone > 0) {
                session.redo();
                done++;
                undone--;
            } else {
                session.apply(random.nextLong());
                done++;
                undone = 0;
            }
        }
        Snapshot inMemory = session.snapshot();
        session.restart();

        assertThat(session.snapshot().document().beads())
                .isEqualTo(inMemory.document().beads());
        assertThat(session.snapshot().document().nextBead())
                .isEqualTo(inMemory.document().nextBead());
        assertThat(session.snapshot().version()).isEqualTo(steps + 1L);
        session.close();
    }

    /** A workspace that is closed and opened again as it comes. */
    private static final class Session {
        private final Path file;
        private Workspace workspace;

        Session(Path file) {
            this.file = file;
            this.workspace = Workspace.open(file);
        }

        Snapshot snapshot() {
            return workspace.snapshot();
        }

        List<DocumentBead> beads() {
            return snapshot().document().beads();
        }

        void apply(long seed) {
            Snapshot now = snapshot();
            workspace.apply(Scripted.edit(now.document(), seed), now.version());
        }

        void undo() {
            workspace.undo(snapshot().version());
        }

        void redo() {
            workspace.redo(snapshot().version());
        }

        void restartNowAndThen(Random random) {
            if (random.nextInt(8) == 0) {
                restart();
            }
        }

        void restart() {
            workspace.close();
            workspace = Workspace.open(file);
        }

        void close() {
            workspace.close();
        }
    }
}
