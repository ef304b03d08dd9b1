package org.duizhao.workspace.document;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import org.duizhao.bitext.BeadStatus;

/** Which beads are asked for. Conditions are joined with {@link #and}. */
public final class BeadFilter {
    /** Every bead. */
    public static final BeadFilter ALL = new BeadFilter(bead -> true);
    /** Beads that pair nothing. */
    public static final BeadFilter NULL = new BeadFilter(DocumentBead::isNull);
    /** Beads of more than one sentence on a side, or of none. */
    public static final BeadFilter NOT_ONE_TO_ONE =
            new BeadFilter(bead -> bead.chinese().size() != 1 || bead.english().size() != 1);
    /** Beads with a note. */
    public static final BeadFilter WITH_NOTE =
            new BeadFilter(bead -> !bead.note().isEmpty());
    /** Beads with a term about which nothing is decided. */
    public static final BeadFilter WITH_OPEN_TERM = new BeadFilter(bead -> bead.sentences()
            .flatMap(sentence -> sentence.terms().stream())
            .anyMatch(place -> place.decision() == TermDecision.UNDECIDED));

    private final Predicate<DocumentBead> condition;

    private BeadFilter(Predicate<DocumentBead> condition) {
        this.condition = condition;
    }

    /** Beads of one of some statuses. */
    public static BeadFilter ofStatus(Set<BeadStatus> statuses) {
        Set<BeadStatus> wanted = EnumSet.noneOf(BeadStatus.class);
        wanted.addAll(statuses);
        return new BeadFilter(bead -> wanted.contains(bead.status()));
    }

    /** Beads whose probability is below a bound. */
    public static BeadFilter below(double probability) {
        return new BeadFilter(bead -> bead.probability() < probability);
    }

    /** Beads whose probability is a bound or more. */
    public static BeadFilter atLeast(double probability) {
        return new BeadFilter(bead -> bead.probability() >= probability);
    }

    /** Beads with a text in a sentence of either side or in their note, in whatever case. */
    public static BeadFilter containing(String text) {
        String wanted = text.toLowerCase(Locale.ROOT);
        return new BeadFilter(bead -> bead.note().toLowerCase(Locale.ROOT).contains(wanted)
                || bead.sentences()
                        .anyMatch(sentence ->
                                sentence.text().toLowerCase(Locale.ROOT).contains(wanted)));
    }

    /** Beads that fulfil a condition. */
    public static BeadFilter where(Predicate<DocumentBead> condition) {
        return new BeadFilter(condition);
    }

    /** Beads that both filters let through. */
    public BeadFilter and(BeadFilter other) {
        return new BeadFilter(condition.and(other.condition));
    }

    /** Whether a bead is asked for. */
    public boolean accepts(DocumentBead bead) {
        return condition.test(bead);
    }
}
