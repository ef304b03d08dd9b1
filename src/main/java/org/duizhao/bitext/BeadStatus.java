package org.duizhao.bitext;

/** What a person has said of a bead so far. */
public enum BeadStatus {
    /** Nothing: it is as the aligner made it. */
    AUTOMATIC("automatic"),
    /** It is right. */
    CONFIRMED("confirmed"),
    /** A person made it from others, and has not confirmed it yet. */
    EDITED("edited"),
    /** Its sides do not translate each other. */
    REJECTED("rejected"),
    /** It is doubtful; someone should look again. */
    NEEDS_LOOK("needs a second look");

    private final String description;

    BeadStatus(String description) {
        this.description = description;
    }

    /** The status in words. */
    public String description() {
        return description;
    }

    /** Whether a person stands for the bead, so that no aligner may change it. */
    public boolean isSettled() {
        return this == CONFIRMED || this == EDITED;
    }
}
