package org.duizhao.read.encoding;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The encoding that a page or its server names, as browsers understand it (Encoding Standard, section 4.2). */
public final class DeclaredEncoding {
    /** How far into a page a declaration is looked for (HTML Standard, section 13.2.3.2). */
    private static final int PRESCAN_BYTES = 1024;

    private static final Pattern MARKUP = Pattern.compile("\\s*+(?:<[!?a-z]|<!--)", Pattern.CASE_INSENSITIVE);
    private static final Pattern DECLARATION = Pattern.compile(
            "<(?:meta\\b[^>]{0,200}?\\bcharset|\\?xml\\b[^>]{0,100}?\\bencoding)\\s{0,5}=\\s{0,5}[\"']?\\s{0,5}(?<name>[\\w.:-]{1,40})",
            Pattern.CASE_INSENSITIVE);
    /** Names that pages use for a part of what they are written in. */
    private static final Map<String, String> SUPERSETS = Map.of(
            "gb2312", "GB18030",
            "gb_2312-80", "GB18030",
            "gbk", "GB18030",
            "x-gbk", "GB18030",
            "big5", "Big5-HKSCS",
            "x-x-big5", "Big5-HKSCS",
            "iso-8859-1", "windows-1252",
            "us-ascii", "windows-1252");

    private DeclaredEncoding() {}

    /** The encoding of a name, empty where nobody knows it. */
    public static Optional<Charset> of(String name) {
        String key = name.strip().toLowerCase(Locale.ROOT);
        try {
            return Optional.of(Charset.forName(SUPERSETS.getOrDefault(key, key)));
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return Optional.empty();
        }
    }

    /** The encoding that a page in HTML or XML declares at its beginning. UTF-16 can't be: its declaration could not be read. */
    public static Optional<Charset> inMarkup(byte[] bytes) {
        String beginning = new String(bytes, 0, Math.min(PRESCAN_BYTES, bytes.length), StandardCharsets.ISO_8859_1);
        Matcher declaration = DECLARATION.matcher(beginning);
        return MARKUP.matcher(beginning).lookingAt() && declaration.find()
                ? of(declaration.group("name"))
                        .map(charset -> charset.name().startsWith("UTF-16") ? StandardCharsets.UTF_8 : charset)
                : Optional.empty();
    }
}
