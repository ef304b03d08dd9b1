package org.duizhao.read;

import java.util.Optional;
import org.duizhao.read.encoding.EncodingHints;

/** A document as it was received, before it is known what it is. */
final class Received {
    private final String name;
    private final byte[] bytes;
    private final Optional<String> mediaType;
    private final EncodingHints encoding;

    /**
     * A document.
     *
     * @param name what the person calls it
     * @param bytes what it consists of
     * @param mediaType what the server says it is, without parameters and in lower case: {@code text/html}
     * @param encoding what is said of its encoding
     */
    Received(String name, byte[] bytes, Optional<String> mediaType, EncodingHints encoding) {
        this.name = name;
        this.bytes = bytes;
        this.mediaType = mediaType;
        this.encoding = encoding;
    }

    String name() {
        return name;
    }

    byte[] bytes() {
        return bytes;
    }

    Optional<String> mediaType() {
        return mediaType;
    }

    EncodingHints encoding() {
        return encoding;
    }
}
