package org.duizhao.write.material;

/**
 * Something that an output does not hold.
 *
 * @param place where it belongs: the id of a bead ({@code b12}, counted from 1 through the alignment), or a part of
 *     the document
 * @param what what was left out: an excerpt, or the code points of characters
 * @param reason why
 */
public record LeftOut(String place, String what, Reason reason) {
    /** Why something is not in an output. */
    public enum Reason {
        NO_COUNTERPART("no counterpart in the other language"),
        NO_ENGLISH("no English side yet"),
        FORBIDDEN_CHARACTERS("characters that the format forbids"),
        NOTHING_LEFT("one side holds forbidden characters only"),
        REJECTED("rejected by a person"),
        OTHER_STATUS("its status was not asked for"),
        BELOW_CONFIDENCE("below the confidence asked for"),
        SAME_CHINESE("another unit with the same Chinese is kept"),
        NO_PLACE("the format has no place for it");

        private final String description;

        Reason(String description) {
            this.description = description;
        }

        /** The reason in words. */
        public String description() {
            return description;
        }
    }

    /** One line for people: {@code b12: 谢谢大家。 (no counterpart in the other language)}. */
    @Override
    public String toString() {
        return place + ": " + what + " (" + reason.description() + ")";
    }
}
