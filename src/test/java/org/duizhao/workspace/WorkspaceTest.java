package org.duizhao.workspace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.duizhao.bitext.BeadStatus;
import org.duizhao.problem.BadInputException;
import org.duizhao.workspace.HistoryEntry.State;
import org.duizhao.workspace.document.BeadFilter;
import org.duizhao.workspace.document.BeadPage;
import org.duizhao.workspace.document.DocumentBead;
import org.duizhao.workspace.document.PlacedBead;
import org.duizhao.workspace.edit.Cut;
import org.duizhao.workspace.edit.Edit;
import org.duizhao.workspace.edit.Judgement;
import org.duizhao.workspace.edit.Regrouping;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WorkspaceTest {
    private static final Edit CONFIRM_FIRST = new Judgement.Mark(Set.of(1L), BeadStatus.CONFIRMED);
    private static final Edit NOTE_SECOND = new Judgement.Note(2, "术语要统一");

    @TempDir
    private Path folder;

    private Path file;

    @BeforeEach
    void makeAWorkspace() {
        file = folder.resolve("talk.duizhao");
        Workspace.create(file, Talks.talk(12, 7), "test");
    }

    @Test
    void aWorkspaceIsOneFileWhenNobodyHasItOpen() throws IOException {
        try (Workspace workspace = Workspace.open(file)) {
            workspace.apply(CONFIRM_FIRST, 1);
        }

        assertThat(files()).containsExactly("talk.duizhao");
    }

    @Test
    void aFileThatIsThereIsNotReplaced() throws IOException {
        byte[] before = Files.readAllBytes(file);

        assertThatThrownBy(() -> Workspace.create(file, Talks.talk(3, 1), "test"))
                .isInstanceOf(BadInputException.class)
                .hasMessageStartingWith(file + ": there is such a file already, and it may hold decisions; ");
        assertThat(file).hasBinaryContent(before);
        assertThat(files()).containsExactly("talk.duizhao");
    }

    @Test
    void aFolderThatIsMissingIsNamed() {
        Path lost = folder.resolve("lost/talk.duizhao");

        assertThatThrownBy(() -> Workspace.create(lost, Talks.talk(3, 1), "test"))
                .isInstanceOf(BadInputException.class)
                .hasMessageStartingWith(lost + ": ");
    }

    @Test
    void theHistorySaysWhatWasDoneAndWhatBecameOfIt() {
        Clock clock = Clock.fixed(Instant.parse("2025-03-09T08:05:07Z"), ZoneOffset.UTC);
        try (Workspace workspace = Workspace.open(file, Schema.bundled(), clock)) {
            workspace.apply(CONFIRM_FIRST, 1);
            workspace.apply(NOTE_SECOND, 2);
            workspace.undo(3);
            workspace.apply(new Regrouping.Merge(3, 4), 4);
            workspace.undo(5);

            assertThat(workspace.history())
                    .containsExactly(
                            new HistoryEntry(1, clock.instant(), "marked b1: confirmed", State.DONE),
                            new HistoryEntry(2, clock.instant(), "noted of b2", State.ABANDONED),
                            new HistoryEntry(3, clock.instant(), "merged b3 to b4", State.UNDONE));
            assertThat(workspace.snapshot().version()).isEqualTo(6);
        }
    }

    @Test
    void anEditThatChangesNothingLeavesNoTrace() {
        try (Workspace workspace = Workspace.open(file)) {
            workspace.apply(CONFIRM_FIRST, 1);

            assertThat(workspace.apply(CONFIRM_FIRST, 2).version()).isEqualTo(2);
            assertThat(workspace.history()).hasSize(1);
        }
    }

    @Test
    void anEditThatIsRefusedChangesNothing() {
        try (Workspace workspace = Workspace.open(file)) {
            Snapshot before = workspace.snapshot();

            assertThatThrownBy(() -> workspace.apply(new Regrouping.Unlink(99), 1))
                    .isInstanceOf(BadInputException.class);
            assertThat(workspace.snapshot()).isEqualTo(before);
            assertThat(workspace.apply(NOTE_SECOND, 1).version()).isEqualTo(2);
        }
    }

    @Test
    void whoeverIsLateIsRefusedAndSeesWhatTheOtherDid() {
        try (Workspace one = Workspace.open(file);
                Workspace other = Workspace.open(file)) {
            one.apply(CONFIRM_FIRST, 1);

            assertThatThrownBy(() -> other.apply(NOTE_SECOND, 1))
                    .isInstanceOfSatisfying(
                            ConflictException.class,
                            conflict -> assertThat(conflict.version()).isEqualTo(2));
            assertThatThrownBy(() -> other.undo(1)).isInstanceOf(ConflictException.class);
            Snapshot seen = other.snapshot();
            assertThat(seen).isEqualTo(one.snapshot());
            other.apply(NOTE_SECOND, seen.version());
            assertThat(one.snapshot().document().beads())
                    .extracting(DocumentBead::note)
                    .startsWith("", "术语要统一");
            assertThat(one.undo(3).document().beads().get(1).note()).isEmpty();
        }
    }

    @Test
    void manyThreadsOverTwoConnectionsLoseNoEdit() throws InterruptedException {
        List<Thread> threads = new ArrayList<>();
        try (Workspace one = Workspace.open(file);
                Workspace other = Workspace.open(file)) {
            for (int k = 0; k < 4; k++) {
                Workspace workspace = k % 2 == 0 ? one : other;
                long bead = k + 1L;
                threads.add(new Thread(() -> {
                    for (int n = 0; n < 8; n++) {
                        noteUntilItIsDone(workspace, bead, n);
                    }
                }));
            }
            threads.forEach(Thread::start);
            for (Thread thread : threads) {
                thread.join();
            }

            assertThat(one.snapshot().version()).isEqualTo(1 + 4 * 8);
            assertThat(other.history()).hasSize(4 * 8);
        }
    }

    private static void noteUntilItIsDone(Workspace workspace, long bead, int n) {
        while (true) {
            try {
                workspace.apply(
                        new Judgement.Note(bead, "第" + n + "次"),
                        workspace.snapshot().version());
                return;
            } catch (ConflictException e) {
                // somebody else was faster
            }
        }
    }

    @Test
    void aBeadCanBeSplitAtOnePlaceForEver() {
        try (Workspace workspace = Workspace.open(file)) {
            Snapshot now = workspace.snapshot();
            long bead = now.document().beads().get(0).id();
            now = workspace.apply(
                    new Regrouping.Merge(bead, now.document().beads().get(11).id()), now.version());
            List<DocumentBead> merged = now.document().beads();
            int splits = 0;
            for (; now.document().beads().get(0).chinese().size() > 1; splits++) {
                DocumentBead first = now.document().beads().get(0);
                Cut behindFirst = Cut.before(first.chinese().size() - 1);
                now = workspace.apply(new Regrouping.Split(first.id(), behindFirst, Cut.before(0)), now.version());
                for (int again = 0; again < 4; again++) {
                    now = workspace.undo(now.version());
                    now = workspace.redo(now.version());
                }
            }
            List<DocumentBead> split = now.document().beads();
            try (Workspace reopened = Workspace.open(file)) {
                assertThat(reopened.snapshot().document().beads()).isEqualTo(split);
            }
            for (int k = 0; k < splits; k++) {
                now = workspace.undo(now.version());
            }
            assertThat(now.document().beads()).isEqualTo(merged);
        }
    }

    @Test
    void aFileOfANewerProgramIsRefused() throws Exception {
        sql("PRAGMA user_version = 8");
        byte[] before = Files.readAllBytes(file);

        assertUnusable("this workspace was written by a newer Duizhao (format 8; this one knows up to 1); ");
        assertThat(file).hasBinaryContent(before);
    }

    @Test
    void aFileOfAnOlderProgramIsBroughtToTheNewestAfterACopy() throws Exception {
        List<String> scripts = new ArrayList<>(Schema.bundled().scripts());
        scripts.add("ALTER TABLE bead ADD COLUMN reviewer TEXT NOT NULL DEFAULT '';\nUPDATE edit SET state = state;");
        Schema newer = new Schema(scripts);
        try (Workspace workspace = Workspace.open(file)) {
            workspace.apply(CONFIRM_FIRST, 1);
        }

        // rows of the newer version have a column more than this program writes, so it is only read
        Snapshot read;
        try (Workspace workspace = Workspace.open(file, newer, Clock.systemUTC())) {
            read = workspace.snapshot();
        }

        assertThat(read.version()).isEqualTo(2);
        assertThat(sql("PRAGMA user_version")).isEqualTo("2");
        Path copy = folder.resolve("talk.duizhao.version-1");
        try (Workspace old = Workspace.open(copy)) {
            assertThat(old.snapshot()).isEqualTo(read);
        }
        assertThat(files()).containsExactly("talk.duizhao", "talk.duizhao.version-1");
    }

    @Test
    void aMigrationThatFailsLeavesTheFileAsItWas() throws Exception {
        List<String> scripts = new ArrayList<>(Schema.bundled().scripts());
        scripts.add("ALTER TABLE bead ADD COLUMN reviewer TEXT NOT NULL DEFAULT '';\nUPDATE nothing SET x = 1;");

        assertThatThrownBy(() -> Workspace.open(file, new Schema(scripts), Clock.systemUTC()));

        try (Workspace workspace = Workspace.open(file)) {
            assertThat(workspace.apply(CONFIRM_FIRST, 1).version()).isEqualTo(2);
        }
    }

    @Test
    void whatIsNoWorkspaceIsSaidToBeNone() throws Exception {
        String notOurs = "this is no workspace of Duizhao; make one with \"duizhao align -o\"";
        Files.writeString(file, "雾里的灯塔。\n");
        assertUnusable(notOurs);
        Files.writeString(file, "");
        assertUnusable(notOurs);
        Files.delete(file);
        sql("CREATE TABLE shopping (item TEXT)");
        assertUnusable(notOurs);
        Files.delete(file);
        assertUnusable("there is no such file; ");
        Files.createDirectory(file);
        assertUnusable("this is a directory; ");
    }

    @Test
    void damageIsNoticedWhereverItIs() throws Exception {
        byte[] whole = Files.readAllBytes(file);
        for (int page = 1; page < whole.length / 4096; page++) {
            byte[] damaged = whole.clone();
            for (int k = 0; k < 256; k++) {
                damaged[page * 4096 + k] = (byte) (31 * k + page);
            }
            Files.write(file, damaged, StandardOpenOption.TRUNCATE_EXISTING);
            assertUnusable("this workspace is damaged; ");
        }
        Files.write(file, Arrays.copyOf(whole, whole.length / 2), StandardOpenOption.TRUNCATE_EXISTING);
        assertUnusable("this workspace is damaged; ");
    }

    @Test
    void contentThatMakesNoDocumentIsDamage() throws Exception {
        sql("UPDATE source SET text = text || '。' WHERE side = 'CHINESE'");
        assertUnusable("this workspace is damaged; ");
        Files.delete(file);
        Workspace.create(file, Talks.talk(12, 7), "test");
        sql("DELETE FROM bead_sentence WHERE bead = 1");
        assertUnusable("this workspace is damaged; ");
    }

    @Test
    void beadsAreFoundPageByPage() {
        try (Workspace workspace = Workspace.open(file)) {
            workspace.apply(NOTE_SECOND, 1);
            workspace.apply(new Judgement.Mark(Set.of(3L, 7L, 9L), BeadStatus.NEEDS_LOOK), 2);
            var document = workspace.snapshot().document();
            BeadFilter doubtful = BeadFilter.ofStatus(Set.of(BeadStatus.NEEDS_LOOK));

            BeadPage page = document.page(doubtful, 3, 1);

            assertThat(page.matching()).isEqualTo(3);
            assertThat(page.beads()).extracting(PlacedBead::name).containsExactly("b7");
            assertThat(document.next(doubtful, 6)).map(PlacedBead::position).contains(8);
            assertThat(document.previous(doubtful, 6)).map(PlacedBead::position).contains(2);
            assertThat(document.next(doubtful, 8)).isEmpty();
            assertThat(document.page(BeadFilter.containing("术语"), 0, 9).beads())
                    .extracting(PlacedBead::name)
                    .containsExactly("b2");
            assertThat(document.page(BeadFilter.WITH_NOTE.and(doubtful), 0, 9).matching())
                    .isZero();
            assertThat(document.page(BeadFilter.below(0.5), 0, 99).matching()
                            + document.page(BeadFilter.atLeast(0.5), 0, 99).matching())
                    .isEqualTo(12);
            assertThat(document.progress())
                    .containsEntry(BeadStatus.NEEDS_LOOK, 3)
                    .containsEntry(BeadStatus.CONFIRMED, 0);
        }
    }

    private void assertUnusable(String message) {
        assertThatThrownBy(() -> Workspace.open(file).close())
                .isInstanceOf(BadInputException.class)
                .hasMessageStartingWith(file + ": " + message);
    }

    private List<String> files() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(path -> path.getFileName().toString()).sorted().toList();
        }
    }

    private String sql(String statement) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement sql = connection.createStatement()) {
            if (!sql.execute(statement)) {
                return "";
            }
            try (ResultSet rows = sql.getResultSet()) {
                return rows.getString(1);
            }
        }
    }
}
