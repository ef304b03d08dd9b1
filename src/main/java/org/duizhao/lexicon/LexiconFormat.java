package org.duizhao.lexicon;

import java.util.List;

/**
 * What the compiler and the reader of a lexicon file must agree on. Each array is written as its length and its
 * elements, big-endian, padded to four bytes.
 */
public final class LexiconFormat {
    /** The first four bytes: "DZLX". */
    public static final int MAGIC = 0x445A4C58;

    /** Raised whenever the order or the meaning of the arrays changes. */
    public static final int VERSION = 4;

    /** The first and the last character of the character tables. */
    public static final char FIRST_HAN = '\u3400';

    public static final char LAST_HAN = '\u9FFF';

    /** The class of a word is written as its place here. */
    public static final List<WordClass> CLASSES = List.of(WordClass.values());

    private LexiconFormat() {}
}
