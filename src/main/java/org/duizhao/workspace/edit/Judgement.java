package org.duizhao.workspace.edit;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.duizhao.bitext.BeadStatus;
import org.duizhao.workspace.document.Document;
import org.duizhao.workspace.document.DocumentBead;

/** What a person says of beads. */
public sealed interface Judgement extends Edit {
    /**
     * Beads get a status: {@link BeadStatus#CONFIRMED}, {@link BeadStatus#REJECTED}, {@link BeadStatus#NEEDS_LOOK}, or
     * {@link BeadStatus#AUTOMATIC}, which gives them back to the aligner.
     *
     * @param beads their ids
     * @param status any but {@link BeadStatus#EDITED}, which comes from regrouping alone
     */
    record Mark(Set<Long> beads, BeadStatus status) implements Judgement {
        public Mark {
            beads = Set.copyOf(beads);
            if (status == BeadStatus.EDITED) {
                throw new IllegalArgumentException("beads are edited by regrouping their sentences");
            }
        }

        @Override
        public Document applyTo(Document document) {
            beads.forEach(bead -> BeadInHand.of(document, bead));
            return document.withBeads(document.beads().stream()
                    .map(bead -> beads.contains(bead.id()) ? bead.withStatus(status) : bead)
                    .toList());
        }

        @Override
        public String describe(Document document) {
            String what = beads.size() == 1
                    ? BeadInHand.of(document, beads.iterator().next()).name()
                    : beads.size() + " beads";
            return "marked " + what + ": " + status.description();
        }
    }

    /** Every bead that nobody has said anything of, and whose probability is a bound or more, is confirmed. */
    record ConfirmLikely(double leastProbability) implements Judgement {
        public ConfirmLikely {
            if (!(leastProbability >= 0 && leastProbability <= 1)) {
                throw new IllegalArgumentException("not a probability: " + leastProbability);
            }
        }

        @Override
        public Document applyTo(Document document) {
            return document.withBeads(
                    document.beads().stream().map(this::judged).toList());
        }

        @Override
        public String describe(Document document) {
            return String.format(Locale.ROOT, "confirmed beads of %.3f or more", leastProbability);
        }

        private DocumentBead judged(DocumentBead bead) {
            boolean likely = bead.status() == BeadStatus.AUTOMATIC && bead.probability() >= leastProbability;
            return likely ? bead.withStatus(BeadStatus.CONFIRMED) : bead;
        }
    }

    /** A bead gets a note in place of the one it had; an empty one takes it away. */
    record Note(long bead, String text) implements Judgement {
        public Note {
            text = text.strip();
        }

        @Override
        public Document applyTo(Document document) {
            BeadInHand in = BeadInHand.of(document, bead);
            return document.withBeads(in.position(), 1, List.of(in.bead().withNote(text)));
        }

        @Override
        public String describe(Document document) {
            return "noted of " + BeadInHand.of(document, bead).name();
        }
    }
}
