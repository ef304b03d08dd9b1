package org.duizhao.term.discover;

import org.duizhao.lexicon.WordClass;

/**
 * One word of a Chinese sentence.
 *
 * @param text the word as {@link org.duizhao.script.Folding} folds it
 * @param start where it begins in the sentence, a UTF-16 offset
 * @param end where it ends
 * @param kind what it is
 * @param wordClass the class that the dictionary has for it
 */
record ChineseWord(String text, int start, int end, Kind kind, WordClass wordClass) {
    /** What a word is written with. */
    enum Kind {
        HAN,
        /** Latin letters, perhaps with digits. */
        LATIN,
        /** Digits alone. */
        NUMBER,
        /** A sign that can stand inside a term: 和, 、 and the like join two terms. */
        CONNECTOR,
        /** A sign that ends every term. */
        BARRIER
    }

    boolean isLatin() {
        return kind == Kind.LATIN;
    }

    boolean isContent() {
        return kind == Kind.LATIN || (kind == Kind.HAN && wordClass != WordClass.FUNCTION);
    }
}
