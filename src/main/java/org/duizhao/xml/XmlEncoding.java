package org.duizhao.xml;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.duizhao.problem.BadInputException;
import org.duizhao.problem.Place;

/**
 * The characters of an XML document, by its byte order mark, else by how its first bytes write {@code <?}, else by what it
 * declares (XML 1.0, appendix F). Bytes that are none of its encoding become U+FFFF, which no document may hold, so that
 * whoever parses it says where they stand.
 */
final class XmlEncoding {
    private static final int LOOKED_AT = 1024;
    private static final Pattern DECLARED =
            Pattern.compile("^\\s*<\\?xml\\s[^>]{0,200}?encoding\\s*=\\s*[\"']([A-Za-z][A-Za-z0-9._:-]*)[\"']");
    private static final Charset EBCDIC = Charset.forName("IBM037");

    /** How a document begins in an encoding, a character for a byte, and how many bytes are a mark to be passed over. */
    private record Signature(String encoding, int mark, String bytes) {}

    /** Marks of four bytes come before those of two, which they begin with. */
    private static final List<Signature> SIGNATURES = List.of(
            new Signature("UTF-32BE", 4, "\0\0\u00FE\u00FF"),
            new Signature("UTF-32LE", 4, "\u00FF\u00FE\0\0"),
            new Signature("UTF-8", 3, "\u00EF\u00BB\u00BF"),
            new Signature("UTF-16BE", 2, "\u00FE\u00FF"),
            new Signature("UTF-16LE", 2, "\u00FF\u00FE"),
            new Signature("UTF-32BE", 0, "\0\0\0<"),
            new Signature("UTF-32LE", 0, "<\0\0\0"),
            new Signature("UTF-16BE", 0, "\0<\0"),
            new Signature("UTF-16LE", 0, "<\0"));

    private XmlEncoding() {}

    /**
     * The characters of a document, its mark left out.
     *
     * @throws BadInputException if it declares an encoding that is not known
     */
    static Reader read(String name, InputStream document) throws IOException {
        BufferedInputStream bytes = new BufferedInputStream(document);
        bytes.mark(LOOKED_AT);
        byte[] beginning = bytes.readNBytes(LOOKED_AT);
        bytes.reset();
        String asLetters = new String(beginning, StandardCharsets.ISO_8859_1);
        for (Signature signature : SIGNATURES) {
            if (asLetters.startsWith(signature.bytes())) {
                bytes.skipNBytes(signature.mark());
                return reader(bytes, Charset.forName(signature.encoding()));
            }
        }
        return reader(bytes, declared(name, beginning));
    }

    private static Charset declared(String name, byte[] beginning) {
        boolean ebcdic = beginning.length > 1 && beginning[0] == 0x4C && beginning[1] == 0x6F;
        String text = new String(beginning, ebcdic ? EBCDIC : StandardCharsets.ISO_8859_1);
        Matcher matcher = DECLARED.matcher(text);
        if (!matcher.find()) {
            return StandardCharsets.UTF_8;
        }
        String encoding = matcher.group(1).toUpperCase(Locale.ROOT);
        if (encoding.startsWith("UTF-16") || encoding.startsWith("UTF-32") || encoding.contains("UCS-")) {
            // written of a string in memory and then saved with bytes for letters: what declares this is none of it
            return StandardCharsets.UTF_8;
        }
        try {
            return Charset.forName(encoding);
        } catch (UnsupportedCharsetException e) {
            throw new BadInputException(
                    new Place(name, 1, 1),
                    "the encoding \"" + matcher.group(1) + "\" that it declares is not known",
                    "save it in UTF-8");
        }
    }

    private static Reader reader(InputStream bytes, Charset charset) {
        return new InputStreamReader(
                bytes,
                charset.newDecoder()
                        .onMalformedInput(CodingErrorAction.REPLACE)
                        .onUnmappableCharacter(CodingErrorAction.REPLACE)
                        .replaceWith("\uFFFF"));
    }
}
