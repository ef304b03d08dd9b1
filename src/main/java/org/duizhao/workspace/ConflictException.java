package org.duizhao.workspace;

/** Thrown when a document is to be changed that somebody has changed meanwhile. Nothing was changed by the one refused. */
public final class ConflictException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final long version;

    ConflictException(long expected, long version) {
        super("the document was changed meanwhile: it has version " + version + ", not " + expected);
        this.version = version;
    }

    /** The version that the document has now. */
    public long version() {
        return version;
    }
}
