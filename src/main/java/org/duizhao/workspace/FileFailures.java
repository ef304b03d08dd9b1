package org.duizhao.workspace;

import com.google.gson.JsonParseException;
import java.util.NoSuchElementException;
import java.util.function.Supplier;
import org.duizhao.problem.BadInputException;
import org.jdbi.v3.core.JdbiException;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/** What the failures of a database mean to the person whose file it is. */
final class FileFailures {
    private FileFailures() {}

    /** Does something with a file; a failure of the database is told as a problem of the file. */
    static <T> T explained(WorkspaceFile file, Supplier<T> task) {
        try {
            return task.get();
        } catch (JdbiException e) {
            throw problem(file, e);
        }
    }

    /** Reads what a file holds; rows that make no document are damage. */
    static <T> T read(WorkspaceFile file, Supplier<T> task) {
        try {
            return explained(file, task);
        } catch (IllegalArgumentException | NullPointerException | NoSuchElementException | JsonParseException e) {
            throw file.damaged();
        }
    }

    private static RuntimeException problem(WorkspaceFile file, JdbiException failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLiteException sqlite) {
                return problem(file, sqlite.getResultCode(), failure);
            }
        }
        return failure;
    }

    private static RuntimeException problem(WorkspaceFile file, SQLiteErrorCode code, JdbiException failure) {
        // extended codes begin with the name of the one they extend
        String name = code.name();
        if (name.startsWith("SQLITE_CORRUPT") || name.startsWith("SQLITE_NOTADB")) {
            return file.damaged();
        }
        if (name.startsWith("SQLITE_BUSY") || name.startsWith("SQLITE_LOCKED")) {
            return file.problem("another program is writing to this workspace", "try again when it has finished");
        }
        if (name.startsWith("SQLITE_READONLY")
                || name.startsWith("SQLITE_CANTOPEN")
                || name.startsWith("SQLITE_PERM")) {
            return file.problem(
                    "the workspace cannot be written", "check the permissions of the file and of its folder");
        }
        if (name.startsWith("SQLITE_FULL")) {
            return file.problem("the disk is full", "make room on it");
        }
        return name.startsWith("SQLITE_IOERR")
                ? file.problem("the disk fails (" + name + ")", "check the disk the file is on")
                : failure;
    }

    static BadInputException nothingTo(WorkspaceFile file, String what) {
        return file.problem("there is nothing to " + what, "look at its history with \"duizhao history\"");
    }
}
