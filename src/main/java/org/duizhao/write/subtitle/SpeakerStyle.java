package org.duizhao.write.subtitle;

/** How a subtitle file shows who speaks. */
public enum SpeakerStyle {
    /** Not at all. */
    NONE,
    /** A dash before the first line of a turn. */
    DASH,
    /** The name and a colon before the first line of a turn. */
    PREFIX,
    /** As the format's own mark: a voice tag in WebVTT, the name of the actor in ASS, an agent in TTML; in SubRip, a prefix. */
    TAG
}
