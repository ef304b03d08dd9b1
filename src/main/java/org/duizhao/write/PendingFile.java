package org.duizhao.write;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.UUID;

/**
 * A file being written under another name beside its target.
 *
 * @param target where it will stand
 * @param temporary where it stands
 * @param channel its channel
 * @param out takes its bytes
 */
record PendingFile(Path target, Path temporary, FileChannel channel, OutputStream out) {
    static PendingFile of(Path target) throws IOException {
        Path temporary = target.resolveSibling("." + UUID.randomUUID() + ".tmp");
        FileChannel channel = FileChannel.open(temporary, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        return new PendingFile(
                target, temporary, channel, new BufferedOutputStream(Channels.newOutputStream(channel), 1 << 16));
    }

    /** Puts all bytes on the disk. */
    void sync() throws IOException {
        out.flush();
        channel.force(true);
        channel.close();
    }

    void takeItsPlace() throws IOException {
        Files.move(temporary, target, StandardCopyOption.ATOMIC_MOVE);
    }

    /** Leaves nothing of what has not taken its place. */
    void discard() {
        try {
            channel.close();
            Files.deleteIfExists(temporary);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
