package org.duizhao.review.find;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import org.duizhao.bitext.BeadStatus;
import org.duizhao.workspace.document.BeadFilter;

/** A kind of beads that a person may want to look at. */
public enum Showing {
    /** Beads of which the aligner is not sure and that nobody has confirmed or made. */
    DOUBTFUL,
    /** Beads that are not confirmed. */
    UNCONFIRMED,
    /** Beads that somebody wants looked at again. */
    NEEDS_LOOK,
    /** Beads of other than one sentence on each side. */
    NOT_ONE_TO_ONE,
    /** Beads that pair nothing. */
    UNPAIRED,
    /** Beads with a term about which nothing is decided. */
    OPEN_TERM,
    /** Beads with a note. */
    NOTED;

    /** From what probability on a bead is not doubtful. */
    private static final double SURE = 0.7;

    /** What addresses call it. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The kind of a name that {@link #id} gives. */
    public static Optional<Showing> of(String id) {
        return Arrays.stream(values()).filter(kind -> kind.id().equals(id)).findFirst();
    }

    /** Lets its beads through. */
    public BeadFilter filter() {
        return switch (this) {
            case DOUBTFUL ->
                BeadFilter.below(SURE)
                        .and(BeadFilter.ofStatus(EnumSet.of(BeadStatus.AUTOMATIC, BeadStatus.NEEDS_LOOK)));
            case UNCONFIRMED -> BeadFilter.ofStatus(EnumSet.complementOf(EnumSet.of(BeadStatus.CONFIRMED)));
            case NEEDS_LOOK -> BeadFilter.ofStatus(EnumSet.of(BeadStatus.NEEDS_LOOK));
            case NOT_ONE_TO_ONE -> BeadFilter.NOT_ONE_TO_ONE;
            case UNPAIRED -> BeadFilter.NULL;
            case OPEN_TERM -> BeadFilter.WITH_OPEN_TERM;
            case NOTED -> BeadFilter.WITH_NOTE;
        };
    }
}
