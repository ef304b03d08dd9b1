package org.duizhao.problem;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.util.List;
import java.util.Optional;

/**
 * The mark U+FEFF at the beginning of a text, which tells its encoding (Unicode Standard, section 23.8).
 *
 * @param charset the encoding it tells: UTF-8 or UTF-16 in either byte order
 * @param length how many bytes it takes
 */
public record ByteOrderMark(Charset charset, int length) {
    private static final List<Charset> MARKED = List.of(UTF_8, UTF_16BE, UTF_16LE);

    /** The mark that some bytes begin with. */
    public static Optional<ByteOrderMark> of(byte[] bytes) {
        for (Charset charset : MARKED) {
            byte[] mark = "\uFEFF".getBytes(charset);
            boolean begins = bytes.length >= mark.length
                    && ByteBuffer.wrap(bytes, 0, mark.length).equals(ByteBuffer.wrap(mark));
            if (begins) {
                return Optional.of(new ByteOrderMark(charset, mark.length));
            }
        }
        return Optional.empty();
    }
}
