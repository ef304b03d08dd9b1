package org.duizhao.bitext;

/** The two languages of a bitext. */
public enum Language {
    CHINESE("zh-CN"),
    ENGLISH("en-US");

    private final String tag;

    Language(String tag) {
        this.tag = tag;
    }

    /** The BCP 47 tag written into exports; tools match it letter by letter. */
    public String tag() {
        return tag;
    }
}
