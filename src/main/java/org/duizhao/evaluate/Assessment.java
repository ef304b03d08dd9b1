package org.duizhao.evaluate;

import java.util.List;
import org.duizhao.bitext.AlignedBead;
import org.duizhao.bitext.Bead;

/**
 * What there is to say of an aligner by its ladders of one document, or of several together.
 *
 * @param name of the document, or of those together
 * @param scores how many beads are right
 * @param nulls how many null beads are
 * @param reliability how far their probabilities can be trusted
 */
public record Assessment(String name, Scores scores, TypeCount nulls, Reliability reliability) {
    /** Compares the ladder of one document with gold. */
    public static Assessment of(String document, List<Bead> gold, List<AlignedBead> proposed) {
        LadderPair pair = new LadderPair(
                document, gold, proposed.stream().map(AlignedBead::bead).toList());
        return new Assessment(
                document, Scores.of(pair), TypeCount.of(BeadType.NULL, List.of(pair)), Reliability.of(gold, proposed));
    }

    /** Several documents as one, each bead of equal weight. */
    public static Assessment pooled(String name, List<Assessment> documents) {
        Assessment none =
                new Assessment(name, Scores.none(), TypeCount.of(BeadType.NULL, List.of()), Reliability.none());
        return documents.stream().reduce(none, Assessment::plus);
    }

    private Assessment plus(Assessment other) {
        return new Assessment(
                name, scores.plus(other.scores), nulls.plus(other.nulls), reliability.plus(other.reliability));
    }
}
