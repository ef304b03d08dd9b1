package org.duizhao.read.encoding;

import java.nio.charset.Charset;
import java.util.Optional;

/**
 * What is said of the encoding of a document before its bytes are looked at.
 *
 * @param named what the person names, which is always right
 * @param declared what the server names, which often is
 */
public record EncodingHints(Optional<Charset> named, Optional<Charset> declared) {
    public static final EncodingHints NONE = new EncodingHints(Optional.empty(), Optional.empty());

    /** Only what the person names. */
    public static EncodingHints named(Optional<Charset> charset) {
        return new EncodingHints(charset, Optional.empty());
    }
}
