package org.duizhao.evaluate;

import java.util.Arrays;
import java.util.List;

/**
 * The scores of a corpus.
 *
 * @param documents each document's own, in the order given
 * @param pooled those of all together, each bead of equal weight
 * @param types the beads of all together by their type, a count for every type
 */
public record Evaluation(List<DocumentScores> documents, Scores pooled, List<TypeCount> types) {
    public Evaluation {
        documents = List.copyOf(documents);
        types = List.copyOf(types);
    }

    /** Scores proposed ladders against gold. */
    public static Evaluation of(List<LadderPair> pairs) {
        List<DocumentScores> documents = pairs.stream()
                .map(pair -> new DocumentScores(pair.document(), Scores.of(pair)))
                .toList();
        Scores pooled = documents.stream().map(DocumentScores::scores).reduce(Scores.none(), Scores::plus);
        List<TypeCount> types = Arrays.stream(BeadType.values())
                .map(type -> TypeCount.of(type, pairs))
                .toList();
        return new Evaluation(documents, pooled, types);
    }
}
