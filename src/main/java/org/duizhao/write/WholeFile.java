package org.duizhao.write;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.UUID;
import org.duizhao.problem.BadInputException;
import org.duizhao.problem.Place;

/** Writes a file so that it is there whole or, after any failure, as it was before. */
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
     * Writes a file through a temporary one beside it, which takes its place once all bytes are on the disk.
     *
     * @return what the content says of itself
     * @throws BadInputException if the file cannot be written; it is then as it was
     */
    public static <T> T write(Path target, Content<T> content) {
        try {
            return replace(destination(target), content);
        } catch (IOException e) {
            throw cannotWrite(target, reason(e));
        }
    }

    private static <T> T replace(Path target, Content<T> content) throws IOException {
        Path temporary = target.resolveSibling("." + UUID.randomUUID() + ".tmp");
        try {
            T result = writeAndSync(temporary, content);
            Files.move(temporary, target, StandardCopyOption.ATOMIC_MOVE);
            return result;
        } finally {
            Files.deleteIfExists(temporary);
        }
    }

    private static <T> T writeAndSync(Path file, Content<T> content) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
                OutputStream out = new BufferedOutputStream(Channels.newOutputStream(channel))) {
            T result = content.writeTo(out);
            out.flush();
            channel.force(true);
            return result;
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
