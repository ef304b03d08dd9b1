package org.duizhao.align;

import java.util.List;

/**
 * Searches a pair of texts twice: a coarse pass over the whole band leaves the beads that are likely at all and teaches
 * who is who, how frequent the kinds of beads are in this document, and which words go together; a fine pass weighs what
 * is left with all of that and with where the words stand.
 */
final class TwoPassSearch {
    private static final LikelyArcs.Keeper NONE_ELSE = (i, iEnd, j, jEnd) -> false;

    private final PreparedPair pair;
    private final Weights weights;

    TwoPassSearch(PreparedPair pair, Weights weights) {
        this.pair = pair;
        this.weights = weights;
    }

    Decoding decode() {
        CoarsePass coarse = CoarsePass.over(pair, weights.coarse(), NONE_ELSE);
        BeadFeatures features = coarse.fineFeatures();
        List<ScoredArcs> scored = coarse.graphs().stream()
                .map(graph -> ScoredArcs.of(graph, features, weights.fine()))
                .toList();
        return Decoding.of(scored, pair.fixed());
    }
}
