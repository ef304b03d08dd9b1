package org.duizhao.caption.cut;

import org.duizhao.bitext.Language;

/** What is written before the first line of a turn, so that it counts for the width of the line. */
public enum SpeakerMarks {
    NONE,
    /** A dash. */
    DASH,
    /** The name and a colon. */
    NAME;

    /** The mark before what a person says; empty where the name is not known. */
    public String before(String speaker, Language language) {
        boolean isChinese = language == Language.CHINESE;
        return switch (this) {
            case NONE -> "";
            case DASH -> isChinese ? "－" : "- ";
            case NAME -> speaker.isEmpty() ? "" : speaker + (isChinese ? "：" : ": ");
        };
    }
}
