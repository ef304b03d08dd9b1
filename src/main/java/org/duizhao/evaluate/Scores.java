package org.duizhao.evaluate;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.duizhao.bitext.Bead;

/**
 * How good proposed ladders are, by the two rules that published figures use.
 *
 * <p>Vecalign's rule ({@code strict}, {@code lax}), which Bertalign shares, compares the beads of a document as sets.
 * Null beads count in precision, where one is right if the very same is in the gold, and not in recall. Laxly a bead is
 * right, too, if a bead of the other ladder has a pair of its sentences.
 *
 * <p>The rule of aligner-eval ({@code alignerEval}) compares lists: repeated beads count again, and null beads count like
 * others in precision and in recall. Its recall would pass 1 where most of the gold is proposed repeatedly; here it stops
 * there.
 *
 * @param documents how many documents the figures are of
 * @param goldBeads how many beads their gold has
 * @param proposedBeads how many beads were proposed
 * @param strict whole beads by Vecalign's rule
 * @param lax pairs of sentences by Vecalign's rule
 * @param alignerEval whole beads by the rule of aligner-eval
 */
public record Scores(
        int documents, int goldBeads, int proposedBeads, Accuracy strict, Accuracy lax, Accuracy alignerEval) {
    private static final Accuracy NOTHING = new Accuracy(new Share(0, 0), new Share(0, 0));

    static Scores none() {
        return new Scores(0, 0, 0, NOTHING, NOTHING, NOTHING);
    }

    static Scores of(LadderPair pair) {
        Set<Bead> gold = Set.copyOf(pair.gold());
        Set<Bead> proposed = Set.copyOf(pair.proposed());
        Set<Bead> goldPairs = withoutNulls(gold);
        BeadIndex inGold = new BeadIndex(gold);
        BeadIndex inProposedPairs = new BeadIndex(withoutNulls(proposed));
        return new Scores(
                1,
                pair.gold().size(),
                pair.proposed().size(),
                new Accuracy(inGold.strict(proposed), inProposedPairs.strict(goldPairs)),
                new Accuracy(inGold.lax(proposed), inProposedPairs.lax(goldPairs)),
                alignerEval(pair.gold(), pair.proposed()));
    }

    /** The scores of both together, each bead of equal weight. */
    Scores plus(Scores other) {
        return new Scores(
                documents + other.documents,
                goldBeads + other.goldBeads,
                proposedBeads + other.proposedBeads,
                strict.plus(other.strict),
                lax.plus(other.lax),
                alignerEval.plus(other.alignerEval));
    }

    private static Accuracy alignerEval(List<Bead> gold, List<Bead> proposed) {
        Set<Bead> right = new HashSet<>(gold);
        int matches = (int) proposed.stream().filter(right::contains).count();
        return new Accuracy(
                new Share(matches, proposed.size()), new Share(Math.min(matches, gold.size()), gold.size()));
    }

    private static Set<Bead> withoutNulls(Set<Bead> beads) {
        return beads.stream().filter(bead -> !bead.isNull()).collect(toUnmodifiableSet());
    }
}
