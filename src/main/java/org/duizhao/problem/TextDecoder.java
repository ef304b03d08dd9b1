package org.duizhao.problem;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** Bytes become the characters of a text. What is no text, or not in the encoding it should be in, is refused. */
public final class TextDecoder {
    private static final char REPLACEMENT = '\uFFFD';
    private static final int CHUNK = 1 << 13;
    private static final int TEXT_CHARACTERS_PER_CONTROL = 50;
    private static final int FEW_CONTROLS = 4;
    /** The beginnings of PDF, ZIP, gzip, PNG, JPEG and of the compound files of old Word. */
    private static final List<byte[]> BINARY_BEGINNINGS = List.of(
            "%PDF-".getBytes(StandardCharsets.US_ASCII),
            new byte[] {'P', 'K', 3, 4},
            new byte[] {0x1F, (byte) 0x8B},
            new byte[] {(byte) 0x89, 'P', 'N', 'G'},
            new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF},
            new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0});

    private TextDecoder() {}

    /**
     * The text that bytes hold in an encoding, without the byte order mark.
     *
     * @param name what the person calls the input
     * @throws BadInputException if the bytes are no text, or not of the encoding; with the place of the first that is not
     */
    public static String decode(String name, byte[] bytes, Charset charset) {
        boolean isWide = charset.name().startsWith("UTF-16") || charset.name().startsWith("UTF-32");
        refuseBinary(name, bytes);
        if (!isWide && isFullOfControls(bytes)) {
            throw binary(name);
        }
        Optional<ByteOrderMark> mark =
                ByteOrderMark.of(bytes).filter(found -> found.charset().equals(charset));
        int start = mark.map(ByteOrderMark::length).orElse(0);
        String text = new String(bytes, start, bytes.length - start, charset);
        checkWellFormed(name, bytes, start, charset, text);
        if (isWide && text.indexOf('\0') >= 0) {
            throw binary(name);
        }
        return text;
    }

    /** What is said of an input that is no text. */
    public static BadInputException binary(String name) {
        return new BadInputException(
                Place.of(name),
                "this looks like a binary file, not text",
                "save it as text, for a transcript also as Markdown, HTML, DOCX or captions");
    }

    /**
     * Refuses what begins like PDF, an archive, a picture or a document of old Word.
     *
     * @throws BadInputException if the bytes do
     */
    public static void refuseBinary(String name, byte[] bytes) {
        if (BINARY_BEGINNINGS.stream().anyMatch(beginning -> startsWith(bytes, beginning))) {
            throw binary(name);
        }
    }

    /** No text holds a NUL, and few other control characters. */
    private static boolean isFullOfControls(byte[] bytes) {
        int most = FEW_CONTROLS + bytes.length / TEXT_CHARACTERS_PER_CONTROL;
        int controls = 0;
        for (int start = 0; start < bytes.length && controls <= most; start += CHUNK) {
            controls += controls(bytes, start, Math.min(bytes.length, start + CHUNK), most);
        }
        return controls > most;
    }

    /** How many control characters stand in a stretch; a NUL is more than any text has. */
    private static int controls(byte[] bytes, int start, int end, int most) {
        int controls = 0;
        for (int i = start; i < end; i++) {
            byte b = bytes[i];
            if (b >= ' ' || b < 0) {
                continue;
            }
            if (b == 0) {
                return most + 1;
            }
            controls += b == '\t' || b == '\n' || b == '\r' || b == '\f' ? 0 : 1;
        }
        return controls;
    }

    /** Decoding puts a replacement character where bytes make none; only a second look tells it from one in the text. */
    private static void checkWellFormed(String name, byte[] bytes, int start, Charset charset, String text) {
        if (text.indexOf(REPLACEMENT) < 0) {
            return;
        }
        CharsetDecoder decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(bytes, start, bytes.length - start);
        CharBuffer out = CharBuffer.allocate(CHUNK);
        int decoded = 0;
        CoderResult result;
        do {
            result = decoder.decode(in, out, true);
            decoded += out.position();
            out.clear();
        } while (result.isOverflow());
        if (result.isError()) {
            throw new BadInputException(
                    Place.of(name, text, decoded),
                    "this is not valid " + charset.name() + " from here on",
                    "save the file as UTF-8");
        }
    }

    private static boolean startsWith(byte[] bytes, byte[] beginning) {
        return ByteBuffer.wrap(bytes, 0, Math.min(bytes.length, beginning.length))
                .equals(ByteBuffer.wrap(beginning));
    }
}
