package org.duizhao.segment;

/** What stands between two units of a text without marks, the strongest of what does. */
enum Gap {
    /** Nothing, or the space between two words. */
    NONE,
    /** A space inside Chinese. */
    SPACE,
    /** A line end of the source. */
    LINE,
    /** A comma or another mark that ends no sentence. */
    PAUSE_MARK,
    /** A mark that ends one; there are few, or the text would not count as one without marks. */
    END_MARK,
    /** The border of two cues, without a pause. */
    CUE,
    /** A border with a pause of a tenth of a second or more. */
    SHORT_PAUSE,
    /** A border with a pause of four tenths or more. */
    PAUSE,
    /** A border with a pause of a second or more. */
    LONG_PAUSE;

    private static final long SHORT_MILLIS = 100;
    private static final long PAUSE_MILLIS = 400;
    private static final long LONG_MILLIS = 1000;

    /** The border of two cues, by the milliseconds between them. */
    static Gap betweenCues(long millis) {
        if (millis >= LONG_MILLIS) {
            return LONG_PAUSE;
        }
        if (millis >= PAUSE_MILLIS) {
            return PAUSE;
        }
        return millis >= SHORT_MILLIS ? SHORT_PAUSE : CUE;
    }
}
