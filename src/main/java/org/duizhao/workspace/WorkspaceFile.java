package org.duizhao.workspace;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.UUID;
import java.util.function.Consumer;
import org.duizhao.problem.BadInputException;
import org.duizhao.problem.Place;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.SqlStatements;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteDataSource;

/** The file of a workspace: an SQLite database (https://www.sqlite.org/fileformat2.html) that carries our mark. */
final class WorkspaceFile {
    /** {@code application_id} of SQLite: "DUIZ". */
    private static final int APPLICATION = 0x4455495A;

    private static final int APPLICATION_OFFSET = 68;
    private static final int HEADER = 100;
    private static final byte[] MAGIC = "SQLite format 3\0".getBytes(StandardCharsets.US_ASCII);
    private static final int MILLIS_TO_WAIT = 5000;

    private final Path file;

    WorkspaceFile(Path file) {
        this.file = file;
    }

    /**
     * Opens the file, brought to the newest version.
     *
     * @throws BadInputException if it is missing, no workspace, damaged, or of a newer version
     */
    Handle open(Schema schema) {
        checkHeader();
        Handle handle = connect(SQLiteConfig.SynchronousMode.FULL);
        try {
            checkVersion(Schema.versionOf(handle), schema);
            checkIntegrity(handle);
            if (Schema.versionOf(handle) < schema.newest()) {
                handle.execute("VACUUM INTO ?", backup(Schema.versionOf(handle)).toString());
                schema.upgrade(handle);
            }
            handle.execute("PRAGMA journal_mode = WAL");
            return handle;
        } catch (RuntimeException e) {
            handle.close();
            throw e;
        }
    }

    /**
     * Makes a new file, which is there whole or not at all.
     *
     * @param content fills the tables
     * @throws BadInputException if there is such a file, or it cannot be written
     */
    Path create(Schema schema, Consumer<Handle> content) {
        if (Files.exists(file)) {
            throw problem("there is such a file already, and it may hold decisions", "name another, or move it away");
        }
        Path temporary = file.toAbsolutePath().resolveSibling("." + UUID.randomUUID() + ".tmp");
        try {
            fill(new WorkspaceFile(temporary), schema, content);
            for (String left : new String[] {"-wal", "-shm"}) {
                Files.deleteIfExists(Path.of(file + left));
            }
            return Files.move(temporary, file);
        } catch (IOException e) {
            throw problem(
                    "it cannot be written (" + e.getClass().getSimpleName() + ")", "name a file where you may write");
        } finally {
            delete(temporary);
        }
    }

    private static void fill(WorkspaceFile temporary, Schema schema, Consumer<Handle> content) {
        try (Handle handle = temporary.connect(SQLiteConfig.SynchronousMode.FULL)) {
            handle.execute("PRAGMA application_id = " + APPLICATION);
            schema.upgrade(handle);
            handle.useTransaction(content::accept);
            handle.execute("PRAGMA journal_mode = WAL");
        }
    }

    private static void delete(Path temporary) {
        try {
            Files.deleteIfExists(temporary);
        } catch (IOException e) {
            // what stopped the writing is told already
        }
    }

    private Handle connect(SQLiteConfig.SynchronousMode synchronous) {
        SQLiteConfig config = new SQLiteConfig();
        config.setSynchronous(synchronous);
        config.enforceForeignKeys(true);
        config.setBusyTimeout(MILLIS_TO_WAIT);
        config.setTransactionMode(SQLiteConfig.TransactionMode.IMMEDIATE);
        SQLiteDataSource source = new SQLiteDataSource(config);
        source.setUrl("jdbc:sqlite:" + file);
        Jdbi jdbi = Jdbi.create(source);
        jdbi.getConfig(SqlStatements.class).setUnusedBindingAllowed(true);
        return jdbi.open();
    }

    private void checkHeader() {
        if (Files.isDirectory(file)) {
            throw problem("this is a directory", "name a workspace in it");
        }
        if (Files.notExists(file)) {
            throw problem("there is no such file", "check the name, or make it with \"duizhao align -o\"");
        }
        try (InputStream in = Files.newInputStream(file)) {
            byte[] header = in.readNBytes(HEADER);
            boolean isOurs = header.length == HEADER
                    && Arrays.equals(Arrays.copyOf(header, MAGIC.length), MAGIC)
                    && ByteBuffer.wrap(header).getInt(APPLICATION_OFFSET) == APPLICATION;
            if (!isOurs) {
                throw problem("this is no workspace of Duizhao", "make one with \"duizhao align -o\"");
            }
        } catch (IOException e) {
            throw problem("the file cannot be read (" + e.getClass().getSimpleName() + ")", "check its permissions");
        }
    }

    private void checkVersion(int version, Schema schema) {
        if (version > schema.newest()) {
            throw problem(
                    "this workspace was written by a newer Duizhao (format %d; this one knows up to %d)"
                            .formatted(version, schema.newest()),
                    "use a newer Duizhao");
        }
    }

    private void checkIntegrity(Handle handle) {
        String result =
                handle.createQuery("PRAGMA quick_check(1)").mapTo(String.class).first();
        if (!result.equals("ok")) {
            throw damaged();
        }
    }

    private Path backup(int version) {
        Path backup = Path.of(file + ".version-" + version);
        for (int k = 2; Files.exists(backup); k++) {
            backup = Path.of(file + ".version-" + version + "." + k);
        }
        return backup;
    }

    BadInputException damaged() {
        return problem("this workspace is damaged", "take it from a backup, or align the texts again");
    }

    BadInputException problem(String what, String remedy) {
        return new BadInputException(Place.of(file.toString()), what, remedy);
    }
}
