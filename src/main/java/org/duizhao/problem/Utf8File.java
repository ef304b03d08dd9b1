package org.duizhao.problem;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.file.Path;

/** A text file that has to be UTF-8, with or without a byte order mark; whatever is wrong with it is said with its place. */
public final class Utf8File {
    private Utf8File() {}

    /**
     * The text of a file, without the byte order mark.
     *
     * @throws BadInputException if the file is missing, too large, cannot be read, is binary or is not UTF-8
     */
    public static String read(Path file) {
        return TextDecoder.decode(file.toString(), InputFile.read(file), UTF_8);
    }
}
