package org.duizhao.write.material;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.LocalDateTime;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** A ZIP archive whose bytes depend on nothing but its entries: all have the same time. */
public final class Archive {
    /** Later than the first time that ZIP knows, which would make an entry carry a field that EPUB does not allow. */
    private static final LocalDateTime TIME = LocalDateTime.of(1980, 2, 1, 0, 0, 0);

    private final ZipOutputStream zip;

    /** An archive that goes to a stream, which stays open. */
    public Archive(OutputStream out) {
        this.zip = new ZipOutputStream(out);
    }

    /** Adds an entry. */
    public void add(String name, byte[] bytes) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(TIME);
        put(entry, bytes);
    }

    /** Adds an entry that is not compressed, so that its bytes stand where a reader expects them. */
    public void addStored(String name, byte[] bytes) throws IOException {
        CRC32 sum = new CRC32();
        sum.update(bytes);
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(TIME);
        entry.setMethod(ZipEntry.STORED);
        entry.setSize(bytes.length);
        entry.setCrc(sum.getValue());
        put(entry, bytes);
    }

    /** Adds the entries of another archive. */
    public void addAll(InputStream other) throws IOException {
        try (ZipInputStream entries = new ZipInputStream(other)) {
            for (ZipEntry entry = entries.getNextEntry(); entry != null; entry = entries.getNextEntry()) {
                add(entry.getName(), entries.readAllBytes());
            }
        }
    }

    /** Ends the archive. */
    public void finish() throws IOException {
        zip.finish();
        zip.flush();
    }

    private void put(ZipEntry entry, byte[] bytes) throws IOException {
        zip.putNextEntry(entry);
        zip.write(bytes);
        zip.closeEntry();
    }
}
