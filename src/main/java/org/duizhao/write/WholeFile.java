package org.duizhao.write;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.duizhao.problem.BadInputException;
import org.duizhao.problem.Place;

/** Writes files so that each is there whole or, after any failure, as it was before. */
public final class WholeFile {
    private WholeFile() {}

    /**
     * Writes the bytes of a file and returns what there is to say about them.
     *
     * @param <T> what there is to say
     */
    public interface Content<T> {
        T writeTo(OutputStream out) throws IOException;
    }

    /**
     * Writes the bytes of some files and returns what there is to say about them.
     *
     * @param <T> what there is to say
     */
    public interface Contents<T> {
        /** Writes to the streams of the files, in their order. */
        T writeTo(List<OutputStream> outs) throws IOException;
    }

    /**
     * Writes a file through a temporary one beside it, which takes its place once all bytes are on the disk.
     *
     * @return what the content says of itself
     * @throws BadInputException if the file cannot be written; it is then as it was
     */
    public static <T> T write(Path target, Content<T> content) {
        return writeAll(List.of(target), outs -> content.writeTo(outs.get(0)));
    }

    /**
     * Writes files through temporary ones beside them, which take their places once all bytes of all are on the disk.
     *
     * @return what the contents say of themselves
     * @throws BadInputException if one cannot be written
     */
    public static <T> T writeAll(List<Path> targets, Contents<T> contents) {
        List<PendingFile> pending = new ArrayList<>();
        Path current = targets.get(0);
        try {
            for (Path target : targets) {
                current = target;
                pending.add(PendingFile.of(destination(target)));
            }
            T result = contents.writeTo(
                    pending.stream().<OutputStream>map(PendingFile::out).toList());
            for (PendingFile file : pending) {
                current = file.target();
                file.sync();
            }
            for (PendingFile file : pending) {
                current = file.target();
                file.takeItsPlace();
            }
            return result;
        } catch (IOException e) {
            throw cannotWrite(current, reason(e));
        } finally {
            pending.forEach(PendingFile::discard);
        }
    }

    /**
     * Refuses files that are there already, unless they may be replaced.
     *
     * @throws BadInputException if one is there
     */
    public static void checkFree(List<Path> targets, boolean replacing) {
        for (Path target : targets) {
            if (!replacing && Files.exists(target)) {
                throw new BadInputException(
                        Place.of(target.toString()), "this is there already", "take --force to replace it");
            }
        }
    }

    /** The file itself where the target is a link to it, so that the link stays a link. */
    private static Path destination(Path target) throws IOException {
        if (!Files.exists(target)) {
            return target.toAbsolutePath();
        }
        if (!Files.isRegularFile(target)) {
            throw cannotWrite(target, "it is not a file");
        }
        return target.toRealPath();
    }

    private static BadInputException cannotWrite(Path target, String reason) {
        return new BadInputException(
                Place.of(target.toString()),
                "cannot be written: " + reason,
                "name a file in a folder that exists, that has room and that you may write to");
    }

    private static String reason(IOException e) {
        if (e instanceof NoSuchFileException) {
            return "its folder does not exist";
        }
        if (e instanceof AccessDeniedException) {
            return "permission denied";
        }
        // the message of a file system's exception names the temporary file, which nobody has asked for
        String reason = e instanceof FileSystemException inFile ? inFile.getReason() : e.getMessage();
        return String.valueOf(reason);
    }
}
