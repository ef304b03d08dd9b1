package org.duizhao.read;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.duizhao.problem.BadInputException;
import org.duizhao.problem.InputFile;
import org.duizhao.problem.Place;

/** The bytes of a file as characters, without the byte order mark; whatever is no text is refused. */
final class TextDecoder {
    private static final byte[] UTF_8_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};
    private static final byte[] UTF_16_BIG_MARK = {(byte) 0xFE, (byte) 0xFF};
    private static final byte[] UTF_16_LITTLE_MARK = {(byte) 0xFF, (byte) 0xFE};
    private static final byte[] PDF = "%PDF-".getBytes(StandardCharsets.US_ASCII);
    private static final int TEXT_CHARACTERS_PER_CONTROL = 50;

    private TextDecoder() {}

    static String read(Path file) {
        String name = file.toString();
        return decode(name, InputFile.read(file));
    }

    /** Decodes what does not tell its character set: UTF-8, or UTF-16 with a mark. */
    static String decode(String name, byte[] bytes) {
        return decode(name, bytes, StandardCharsets.UTF_8);
    }

    /** Decodes what comes with the name of its character set; a byte order mark knows better. */
    static String decode(String name, byte[] bytes, Charset declared) {
        String text;
        if (startsWith(bytes, UTF_16_BIG_MARK)) {
            text = decode(name, bytes, UTF_16_BIG_MARK.length, StandardCharsets.UTF_16BE);
        } else if (startsWith(bytes, UTF_16_LITTLE_MARK)) {
            text = decode(name, bytes, UTF_16_LITTLE_MARK.length, StandardCharsets.UTF_16LE);
        } else {
            refuseBinary(name, bytes);
            boolean isMarked = startsWith(bytes, UTF_8_MARK);
            text = isMarked
                    ? decode(name, bytes, UTF_8_MARK.length, StandardCharsets.UTF_8)
                    : decode(name, bytes, 0, declared);
        }
        if (WhiteSpace.isOnly(text)) {
            throw new BadInputException(
                    Place.of(name), "there is nothing in it", "check that it was saved or downloaded whole");
        }
        return text;
    }

    private static void refuseBinary(String name, byte[] bytes) {
        int controls = 0;
        boolean hasNul = false;
        for (byte b : bytes) {
            hasNul |= b == 0;
            if (b >= 0 && b < ' ' && b != '\t' && b != '\n' && b != '\r' && b != '\f') {
                controls++;
            }
        }
        if (hasNul || controls > bytes.length / TEXT_CHARACTERS_PER_CONTROL || startsWith(bytes, PDF)) {
            throw new BadInputException(
                    Place.of(name),
                    "this looks like a binary file, not text",
                    "save the transcript as UTF-8 text, Markdown, SRT or WebVTT");
        }
    }

    private static String decode(String name, byte[] bytes, int start, Charset charset) {
        ByteBuffer in = ByteBuffer.wrap(bytes, start, bytes.length - start);
        CharBuffer out = CharBuffer.allocate(bytes.length - start + 1);
        CoderResult result = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT)
                .decode(in, out, true);
        out.flip();
        if (result.isError()) {
            throw new BadInputException(
                    Place.of(name, out, out.length()),
                    "this is not valid " + charset.name() + " from here on",
                    "convert it to UTF-8, for example with: iconv -f GB18030 -t UTF-8");
        }
        return out.toString();
    }

    private static boolean startsWith(byte[] bytes, byte[] beginning) {
        return ByteBuffer.wrap(bytes, 0, Math.min(bytes.length, beginning.length))
                .equals(ByteBuffer.wrap(beginning));
    }
}
