package org.duizhao.read;

import java.nio.charset.Charset;
import java.util.Optional;
import org.duizhao.read.encoding.EncodingHints;

/** A page as it was received. */
public final class Fetched {
    private final String address;
    private final byte[] body;
    private final Optional<String> mediaType;
    private final Optional<Charset> declared;

    /**
     * What a server sent.
     *
     * @param mediaType what it says that is, without parameters and in lower case
     * @param declared the encoding it says that is in
     */
    Fetched(String address, byte[] body, Optional<String> mediaType, Optional<Charset> declared) {
        this.address = address;
        this.body = body;
        this.mediaType = mediaType;
        this.declared = declared;
    }

    /** Where it was found after all redirects. */
    public String address() {
        return address;
    }

    /** What its reader needs to know. */
    Received received(Optional<Charset> encoding) {
        return new Received(address, body, mediaType, new EncodingHints(encoding, declared));
    }
}
