package org.duizhao.bitext;

/**
 * A bead of an alignment, with how sure the aligner is of it and what a person has said of it.
 *
 * @param bead the sentences
 * @param probability the posterior probability of exactly this bead given both texts, 0 to 1; higher is surer. 1 for a
 *     bead that a person made
 * @param status what a person has said of it
 * @param note what a person has written about it, or empty
 */
public record AlignedBead(Bead bead, double probability, BeadStatus status, String note) {
    public AlignedBead {
        if (!(probability >= 0 && probability <= 1)) {
            throw new IllegalArgumentException("not a probability: " + probability);
        }
    }

    /** A bead as the aligner made it. */
    public AlignedBead(Bead bead, double probability) {
        this(bead, probability, BeadStatus.AUTOMATIC, "");
    }

    /** How far it can be trusted, 0 to 1: its probability, or 1 where a person stands for it. */
    public double confidence() {
        return status.isSettled() ? 1 : probability;
    }
}
