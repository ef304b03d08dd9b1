package org.duizhao.align;

import java.util.ArrayList;
import java.util.List;

/** The first look at a pair of texts, over the whole band, with what is cheap to know of each bead. */
final class CoarsePass {
    private final PreparedPair pair;
    private final BeadFeatures features;
    private final List<ArcGraph> graphs;
    private final Decoding decoding;

    private CoarsePass(PreparedPair pair, BeadFeatures features, List<ArcGraph> graphs, Decoding decoding) {
        this.pair = pair;
        this.features = features;
        this.graphs = graphs;
        this.decoding = decoding;
    }

    /**
     * Searches every gap between fixed beads.
     *
     * @param keeper beads that stay in the graphs, however improbable they are
     */
    static CoarsePass over(PreparedPair pair, WeightVector weights, LikelyArcs.Keeper keeper) {
        BeadFeatures features = pair.features(DocumentPriors.none(pair), pair.lexical());
        List<ScoredArcs> likely = new ArrayList<>();
        for (Band band : pair.bands()) {
            likely.add(LikelyArcs.of(Lattice.of(band, pair.fixed(), features, weights), keeper));
        }
        List<ArcGraph> graphs = likely.stream().map(ScoredArcs::graph).toList();
        return new CoarsePass(pair, features, graphs, Decoding.of(likely, pair.fixed()));
    }

    /** The beads of each gap that are worth a closer look. */
    List<ArcGraph> graphs() {
        return graphs;
    }

    /** The features that this pass went by. */
    BeadFeatures coarseFeatures() {
        return features;
    }

    /** The features for a closer look, with what this pass taught of the document. */
    BeadFeatures fineFeatures() {
        return pair.features(DocumentPriors.of(pair, decoding), pair.positional(graphs, decoding.beads()));
    }
}
