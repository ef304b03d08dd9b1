package org.duizhao.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Random;
import org.duizhao.workspace.EditingSession.Step;
import org.duizhao.workspace.document.Document;
import org.duizhao.workspace.document.DocumentBead;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Real processes that are killed in the midst of editing. */
class KilledSessionTest {
    /** How many are killed; {@code .ci/run} asks for more. */
    private static final int KILLS = Integer.getInteger("duizhao.kills", 20);

    private static final long SEED = 41;
    private static final int LONGEST_MILLIS = 120;

    @TempDir
    private Path folder;

    @Test
    void noEditThatWasReportedDoneIsLostWhenTheProgramIsKilled() throws Exception {
        Path file = folder.resolve("talk.duizhao");
        Workspace.create(file, Talks.talk(30, SEED), "test");
        Expected expected = new Expected(Document.of(Talks.talk(30, SEED)));
        Random moments = new Random();
        long reported = 1;
        for (int kill = 1; kill <= KILLS; kill++) {
            reported = Math.max(reported, lastReportedBeforeKilling(file, moments.nextInt(LONGEST_MILLIS)));

            assertThat(integrity(file)).isEqualTo("ok");
            try (Workspace workspace = Workspace.open(file)) {
                Snapshot now = workspace.snapshot();
                assertThat(now.version()).as("version after kill %d", kill).isBetween(reported, reported + 1);
                assertThat(now.document().beads()).isEqualTo(expected.beadsAt(now.version()));
                reported = now.version();
            }
        }
        assertThat(reported).as("edits in all").isGreaterThan(KILLS);
    }

    /** Runs a session, kills it some time after its first report, and returns what it had reported last. */
    private long lastReportedBeforeKilling(Path file, int millis) throws IOException, InterruptedException {
        Process session = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "-Djava.io.tmpdir=" + folder,
                        "-cp",
                        System.getProperty("java.class.path"),
                        EditingSession.class.getName(),
                        file.toString(),
                        Long.toString(SEED))
                .redirectError(new File(folder.toFile(), "errors"))
                .start();
        try (BufferedReader reports = session.inputReader()) {
            String last = reports.readLine();
            assertThat(last).as("the first report").isNotNull();
            Thread.sleep(millis);
            session.toHandle().destroyForcibly();
            String line = reports.readLine();
            while (line != null) {
                last = line;
                line = reports.readLine();
            }
            return Long.parseLong(last);
        }
    }

    private static String integrity(Path file) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("PRAGMA integrity_check")) {
            return rows.getString(1);
        }
    }

    /** The same script, played in memory. */
    private static final class Expected {
        private final Deque<Document> done = new ArrayDeque<>();
        private final Deque<Document> undone = new ArrayDeque<>();
        private Document document;
        private long version = 1;

        Expected(Document document) {
            this.document = document;
        }

        List<DocumentBead> beadsAt(long wanted) {
            while (version < wanted) {
                step();
                version++;
            }
            return document.beads();
        }

        private void step() {
            switch (Step.at(version, SEED, !done.isEmpty(), !undone.isEmpty())) {
                case UNDO -> {
                    undone.push(document);
                    document = document.withBeads(done.pop().beads());
                }
                case REDO -> {
                    done.push(document);
                    document = document.withBeads(undone.pop().beads());
                }
                case EDIT -> {
                    undone.clear();
                    done.push(document);
                    document = Scripted.edit(document, SEED + version).applyTo(document);
                }
            }
        }
    }
}
