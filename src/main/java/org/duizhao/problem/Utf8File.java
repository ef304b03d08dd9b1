package org.duizhao.problem;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.file.Path;
import java.util.Arrays;

/** A text file that has to be UTF-8, with or without a byte order mark; whatever is wrong with it is said with its place. */
public final class Utf8File {
    private static final byte[] BYTE_ORDER_MARK = "\uFEFF".getBytes(UTF_8);

    private Utf8File() {}

    /**
     * The text of a file, without the byte order mark.
     *
     * @throws BadInputException if the file is missing, too large, cannot be read, is binary or is not UTF-8
     */
    public static String read(Path file) {
        byte[] bytes = InputFile.read(file);
        refuseBinary(file, bytes);
        return decode(file, bytes);
    }

    private static void refuseBinary(Path file, byte[] bytes) {
        for (byte b : bytes) {
            if (b == 0) {
                throw new BadInputException(
                        Place.of(file.toString()), "it is not a UTF-8 text file", "save it as text in UTF-8");
            }
        }
    }

    private static String decode(Path file, byte[] bytes) {
        ByteBuffer encoded = ByteBuffer.wrap(bytes).position(startOfText(bytes));
        CharBuffer text = CharBuffer.allocate(bytes.length);
        CoderResult result = UTF_8.newDecoder().decode(encoded, text, true);
        text.flip();
        if (result.isError()) {
            throw new BadInputException(
                    Place.of(file.toString(), text, text.length()),
                    "the bytes here are not UTF-8",
                    "save the file as text in UTF-8");
        }
        return text.toString();
    }

    private static int startOfText(byte[] bytes) {
        int length = BYTE_ORDER_MARK.length;
        boolean marked = bytes.length >= length && Arrays.equals(bytes, 0, length, BYTE_ORDER_MARK, 0, length);
        return marked ? length : 0;
    }
}
