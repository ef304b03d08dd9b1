package org.duizhao.xml;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;

/** Characters that come in portions of bounded size, so that nobody holds more of them at once. */
final class PortionReader extends FilterReader {
    private final long largest;
    private long left;

    /** Portions of so many characters at most. */
    PortionReader(Reader in, long largest) {
        super(in);
        this.largest = largest;
        this.left = largest;
    }

    /** Begins the next portion. */
    void nextPortion() {
        left = largest;
    }

    /** Whether the portion has all the characters that it may have. */
    boolean isFull() {
        return left <= 0;
    }

    @Override
    public int read() throws IOException {
        char[] one = new char[1];
        return read(one, 0, 1) < 0 ? -1 : one[0];
    }

    @Override
    public int read(char[] buffer, int offset, int length) throws IOException {
        if (isFull()) {
            throw new IOException("more than " + largest + " characters without an end");
        }
        int count = super.read(buffer, offset, (int) Math.min(length, left));
        left -= Math.max(0, count);
        return count;
    }
}
