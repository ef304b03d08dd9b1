package org.duizhao.problem;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** The bytes of a file that a person names, and the bound on them. */
public final class InputFile {
    /** The largest input, in bytes: 128 MiB. */
    public static final int MAX_BYTES = 128 << 20;

    private InputFile() {}

    /**
     * The bytes of a file.
     *
     * @throws BadInputException if it is missing, a directory, too large or cannot be read
     */
    public static byte[] read(Path file) {
        Place place = Place.of(file.toString());
        if (Files.isDirectory(file)) {
            throw new BadInputException(place, "this is a directory", "name a file in it");
        }
        if (Files.notExists(file)) {
            throw new BadInputException(place, "there is no such file", "check the name and the directory");
        }
        try (InputStream in = Files.newInputStream(file)) {
            byte[] bytes = in.readNBytes(MAX_BYTES + 1);
            checkSize(file.toString(), bytes.length);
            return bytes;
        } catch (IOException e) {
            throw new BadInputException(
                    place, "the file cannot be read (" + e.getClass().getSimpleName() + ")", "check its permissions");
        }
    }

    /**
     * Refuses an input that is too large.
     *
     * @param length its bytes, as far as they were read
     * @throws BadInputException if there are more than {@value #MAX_BYTES}
     */
    public static void checkSize(String name, int length) {
        if (length > MAX_BYTES) {
            throw new BadInputException(
                    Place.of(name), "this is larger than 128 MiB", "check that it is what you meant, or split it");
        }
    }
}
