package org.duizhao.write.subtitle;

import java.util.Locale;

/** A format of subtitle files. */
public enum SubtitleFormat {
    /** SubRip. */
    SRT,
    /** WebVTT (W3C Candidate Recommendation of 2019). */
    VTT,
    /** Advanced SubStation Alpha, with a style for each language. */
    ASS,
    /** TTML, in the text profile of IMSC 1.1 (W3C Recommendation of 2018). */
    TTML;

    /** The ending of a file name, without the dot. */
    public String extension() {
        return name().toLowerCase(Locale.ROOT);
    }
}
