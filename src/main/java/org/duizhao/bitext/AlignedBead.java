package org.duizhao.bitext;

/**
 * A bead that the aligner chose, with how sure it is.
 *
 * @param bead the sentences
 * @param probability the posterior probability of exactly this bead given both texts, 0 to 1; higher is surer
 */
public record AlignedBead(Bead bead, double probability) {
    public AlignedBead {
        if (!(probability >= 0 && probability <= 1)) {
            throw new IllegalArgumentException("not a probability: " + probability);
        }
    }
}
