package org.duizhao.read.encoding;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.duizhao.bitext.Language;
import org.duizhao.bitext.Source;
import org.duizhao.problem.BadInputException;
import org.duizhao.problem.ByteOrderMark;
import org.duizhao.problem.Place;
import org.duizhao.problem.TextDecoder;
import org.duizhao.read.text.WhiteSpace;

/**
 * The bytes of a text become its characters. What the person names is its encoding; else what a byte order mark says;
 * else what the server or the page declares, if the bytes don't refute it; else UTF-8, if they are that; else the
 * guess that they allow.
 */
public final class TextFile {
    private final String name;
    private final byte[] bytes;
    private final Language language;
    private final List<String> remarks = new ArrayList<>();

    private TextFile(String name, byte[] bytes, Language language) {
        this.name = name;
        this.bytes = bytes;
        this.language = language;
    }

    /**
     * The text of some bytes.
     *
     * @throws BadInputException if there is none, the bytes are not of their encoding, or it cannot be told
     */
    public static Source decode(String name, byte[] bytes, Language language, EncodingHints hints) {
        TextDecoder.refuseBinary(name, bytes);
        TextFile file = new TextFile(name, bytes, language);
        String text = file.text(hints);
        if (WhiteSpace.isOnly(text)) {
            throw new BadInputException(
                    Place.of(name), "there is nothing in it", "check that it was saved or downloaded whole");
        }
        return new Source(name, language, text, file.remarks);
    }

    private String text(EncodingHints hints) {
        Optional<Charset> known = hints.named()
                .map(this::inByteOrder)
                .or(() -> ByteOrderMark.of(bytes).map(ByteOrderMark::charset))
                .or(() -> declared(hints));
        if (known.isPresent()) {
            return TextDecoder.decode(name, bytes, known.get());
        }
        return isUtf8() ? TextDecoder.decode(name, bytes, StandardCharsets.UTF_8) : guessed();
    }

    /** {@code UTF-16} alone does not say in which order its bytes stand. */
    private Charset inByteOrder(Charset named) {
        return named.equals(StandardCharsets.UTF_16)
                ? ByteOrderMark.of(bytes)
                        .map(ByteOrderMark::charset)
                        .filter(marked -> !marked.equals(StandardCharsets.UTF_8))
                        .orElseGet(() -> new EncodingGuess(bytes, language).bestByteOrder(name))
                : named;
    }

    private Optional<Charset> declared(EncodingHints hints) {
        Optional<Charset> declared = hints.declared().or(() -> DeclaredEncoding.inMarkup(bytes));
        if (declared.isPresent() && new EncodingGuess(bytes, language).refutes(declared.get())) {
            remarks.add("it is declared to be " + declared.get() + ", which its bytes are not");
            return Optional.empty();
        }
        return declared;
    }

    /** Whether all bytes are UTF-8; a few letters of it can be by chance what is Chinese in another encoding. */
    private boolean isUtf8() {
        Utf8Check check = Utf8Check.of(bytes);
        return check.isValid() && (language == Language.ENGLISH || check.isAscii() || check.hasLongSequences());
    }

    private String guessed() {
        Charset guess = new EncodingGuess(bytes, language).best(name);
        String text = TextDecoder.decode(name, bytes, guess);
        if (!guess.equals(StandardCharsets.UTF_8)) {
            remarks.add("read as " + guess + ", a guess from its bytes; if the text is garbled, name its encoding"
                    + " with --encoding");
        }
        return text;
    }
}
