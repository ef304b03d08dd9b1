package org.duizhao.write;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.duizhao.bitext.Alignment;
import org.duizhao.bitext.BeadStatus;
import org.duizhao.write.OutputFormat.Holds;
import org.duizhao.write.Selection.Duplicates;
import org.duizhao.write.material.Excerpt;
import org.duizhao.write.material.LeftOut;
import org.duizhao.write.material.LeftOut.Reason;
import org.duizhao.write.material.NumberedBead;

/** Chooses the beads that a format is to hold, and gives an account of all others. */
final class BeadSelector {
    private final Holds holds;
    private final Selection selection;
    private final List<LeftOut> leftOut = new ArrayList<>();

    BeadSelector(Holds holds, Selection selection) {
        this.holds = holds;
        this.selection = selection;
    }

    /** The beads of an alignment that were asked for and have a place, in order. */
    List<NumberedBead> select(Alignment alignment) {
        if (holds == Holds.PAIRS && alignment.english().isEmpty()) {
            String what = "all " + alignment.chinese().size() + " Chinese sentences";
            leftOut.add(new LeftOut("document", what, Reason.NO_ENGLISH));
            return List.of();
        }
        List<NumberedBead> chosen = new ArrayList<>();
        for (NumberedBead bead : NumberedBead.of(alignment)) {
            reasonAgainst(bead).ifPresentOrElse(reason -> leaveOut(bead, reason), () -> chosen.add(bead));
        }
        return holds == Holds.PAIRS && selection.duplicates() != Duplicates.ALL ? unique(chosen) : chosen;
    }

    /** What was not chosen, and why. */
    List<LeftOut> leftOut() {
        return List.copyOf(leftOut);
    }

    private Optional<Reason> reasonAgainst(NumberedBead bead) {
        BeadStatus status = bead.aligned().status();
        if (!hasPlace(bead)) {
            return Optional.of(Reason.NO_COUNTERPART);
        }
        if (!selection.statuses().isEmpty() && !selection.statuses().contains(status)) {
            return Optional.of(Reason.OTHER_STATUS);
        }
        if (holds == Holds.PAIRS && status == BeadStatus.REJECTED) {
            return Optional.of(Reason.REJECTED);
        }
        if (bead.aligned().confidence() < selection.leastConfidence()) {
            return Optional.of(Reason.BELOW_CONFIDENCE);
        }
        return Optional.empty();
    }

    private boolean hasPlace(NumberedBead bead) {
        return switch (holds) {
            case EVERYTHING -> true;
            case CHINESE -> !bead.chinese().isEmpty();
            case PAIRS -> !bead.isNull();
        };
    }

    private List<NumberedBead> unique(List<NumberedBead> beads) {
        Map<String, NumberedBead> byChinese = new HashMap<>();
        for (NumberedBead bead : beads) {
            byChinese.merge(bead.chineseText().strip(), bead, this::better);
        }
        Set<Integer> kept =
                byChinese.values().stream().map(NumberedBead::number).collect(Collectors.toSet());
        List<NumberedBead> unique = new ArrayList<>();
        for (NumberedBead bead : beads) {
            if (kept.contains(bead.number())) {
                unique.add(bead);
            } else {
                leaveOut(bead, Reason.SAME_CHINESE);
            }
        }
        return unique;
    }

    private NumberedBead better(NumberedBead first, NumberedBead later) {
        boolean surer = later.aligned().confidence() > first.aligned().confidence();
        return selection.duplicates() == Duplicates.BEST && surer ? later : first;
    }

    private void leaveOut(NumberedBead bead, Reason reason) {
        leftOut.add(new LeftOut(bead.id(), Excerpt.of(bead.text()), reason));
    }
}
