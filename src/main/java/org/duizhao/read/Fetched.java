package org.duizhao.read;

import java.nio.charset.Charset;
import java.util.Optional;
import org.duizhao.bitext.Language;
import org.duizhao.bitext.Source;
import org.duizhao.read.encoding.EncodingHints;
import org.duizhao.read.encoding.TextFile;

/** A page as it was received. */
public final class Fetched {
    private final String address;
    private final byte[] body;
    private final Optional<Charset> declared;

    Fetched(String address, byte[] body, Optional<Charset> declared) {
        this.address = address;
        this.body = body;
        this.declared = declared;
    }

    /** Where it was found after all redirects. */
    public String address() {
        return address;
    }

    /** Its text. */
    Source decoded(Language language, Optional<Charset> encoding) {
        return TextFile.decode(address, body, language, new EncodingHints(encoding, declared));
    }
}
