package org.duizhao.xml;

/** The characters that XML 1.0 can hold (section 2.2, {@code Char}). */
public final class XmlCharacters {
    private XmlCharacters() {}

    /** Whether a document may hold the code point; no lone surrogate is legal. */
    public static boolean isLegal(int c) {
        return c == '\t'
                || c == '\n'
                || c == '\r'
                || (c >= 0x20 && c <= 0xD7FF)
                || (c >= 0xE000 && c <= 0xFFFD)
                || c >= 0x10000;
    }
}
