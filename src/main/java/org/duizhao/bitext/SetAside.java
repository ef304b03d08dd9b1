package org.duizhao.bitext;

/**
 * A stretch of the source that is not part of the talk and was left out of the transcript, never silently.
 *
 * @param span where it stands
 * @param reason why it was left out
 */
public record SetAside(Span span, Reason reason) {
    /** Why something is not part of the talk. */
    public enum Reason {
        INTRODUCTION("introduction before the transcript"),
        ADVERTISING("matter after the transcript"),
        BEFORE_START("before the start that was asked for"),
        AFTER_END("after the end that was asked for"),
        IMAGE("image"),
        LINK("address of a link"),
        RULE("rule or empty markup"),
        NOTE("note or settings of the caption file"),
        NAVIGATION("links and controls of the page"),
        PROMOTION("advertising or invitation on the page"),
        COMMENT("comment on the page"),
        FOOT("foot of the page"),
        BESIDE("beside the main text"),
        HIDDEN("not shown"),
        ANNOTATION("footnote, comment or reading aid"),
        DELETED("deleted in the document"),
        DRAWING("drawing"),
        OTHER_LANGUAGE("in the other language");

        private final String description;

        Reason(String description) {
            this.description = description;
        }

        /** The reason in words. */
        public String description() {
            return description;
        }
    }
}
