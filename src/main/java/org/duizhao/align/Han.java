package org.duizhao.align;

/** Which characters are Chinese ones, for comparing texts: the ideographs of the basic plane. */
final class Han {
    private Han() {}

    static boolean is(char c) {
        return '\u3400' <= c && c <= '\u9fff';
    }
}
