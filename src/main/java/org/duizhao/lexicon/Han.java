package org.duizhao.lexicon;

/** Which characters are Chinese ones, for comparing and cutting texts: the ideographs of the basic plane. */
public final class Han {
    private Han() {}

    public static boolean is(char c) {
        return LexiconFormat.FIRST_HAN <= c && c <= LexiconFormat.LAST_HAN;
    }
}
