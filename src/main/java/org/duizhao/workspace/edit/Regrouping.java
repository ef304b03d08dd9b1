package org.duizhao.workspace.edit;

import java.util.List;
import org.duizhao.bitext.AlignedBead;
import org.duizhao.bitext.Language;
import org.duizhao.workspace.document.Document;

/** Edits that pair sentences in another way. The beads that a person makes have the status edited and probability 1. */
public sealed interface Regrouping extends Edit {
    /**
     * Adjacent beads become one, which keeps the id of the first and the notes of all.
     *
     * @param first the first bead
     * @param last the last one, behind it
     */
    record Merge(long first, long last) implements Regrouping {
        @Override
        public Document applyTo(Document document) {
            return Grouping.merge(BeadInHand.of(document, first), BeadInHand.of(document, last));
        }

        @Override
        public String describe(Document document) {
            return "merged " + name(document, first) + " to " + name(document, last);
        }
    }

    /**
     * A bead becomes two, each side cut where it is said: at the border of sentences, or inside one. One part may lack one
     * side.
     *
     * @param bead the bead; the first part keeps its id and note
     * @param chinese where the Chinese side is cut
     * @param english where the English side is cut
     */
    record Split(long bead, Cut chinese, Cut english) implements Regrouping {
        @Override
        public Document applyTo(Document document) {
            return Grouping.split(BeadInHand.of(document, bead), chinese, english);
        }

        @Override
        public String describe(Document document) {
            return "split " + name(document, bead);
        }
    }

    /** Where a sentence goes. */
    enum Direction {
        /** The first sentence goes to the end of the bead before. */
        UP,
        /** The last sentence goes to the beginning of the bead behind. */
        DOWN
    }

    /**
     * The first sentence of one side goes to the bead before, or the last one to the bead behind. A bead left without
     * sentences goes away.
     */
    record Move(long bead, Language side, Direction direction) implements Regrouping {
        @Override
        public Document applyTo(Document document) {
            return Grouping.move(BeadInHand.of(document, bead), side, direction);
        }

        @Override
        public String describe(Document document) {
            return "moved a sentence of " + name(document, bead) + " " + (direction == Direction.UP ? "up" : "down");
        }
    }

    /**
     * Two null beads of opposite sides become one bead, if nothing paired stands between them; null beads between them
     * keep the order of their text.
     */
    record Link(long one, long other) implements Regrouping {
        @Override
        public Document applyTo(Document document) {
            return Grouping.link(BeadInHand.of(document, one), BeadInHand.of(document, other));
        }

        @Override
        public String describe(Document document) {
            return "linked " + name(document, one) + " and " + name(document, other);
        }
    }

    /** The two sides of a bead become null beads, the Chinese one first; it keeps the id and note. */
    record Unlink(long bead) implements Regrouping {
        @Override
        public Document applyTo(Document document) {
            return Grouping.unlink(BeadInHand.of(document, bead));
        }

        @Override
        public String describe(Document document) {
            return "unlinked " + name(document, bead);
        }
    }

    /**
     * The ladder that an aligner has made of the sentences as they are takes the place of the beads that no person stands
     * for. Beads that are confirmed or edited stay as they are; so do those that the ladder has too, but for their
     * probability. Notes of beads that go away stay with the sentences they were about.
     *
     * @param ladder beads over all sentences of the document, with those that a person stands for among them; the
     *     sentences of null beads among these may stand alone
     */
    record Realign(List<AlignedBead> ladder) implements Regrouping {
        public Realign {
            ladder = List.copyOf(ladder);
        }

        @Override
        public Document applyTo(Document document) {
            return new Realigned(document).by(ladder);
        }

        @Override
        public String describe(Document document) {
            return "realigned";
        }
    }

    private static String name(Document document, long bead) {
        return BeadInHand.of(document, bead).name();
    }
}
