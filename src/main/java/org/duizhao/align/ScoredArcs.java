package org.duizhao.align;

import java.util.HashMap;
import java.util.Map;
import org.duizhao.bitext.AlignedBead;
import org.duizhao.bitext.Bead;

/** The arcs of a graph with their scores under the random field: its best ladder, and how probable its beads are. */
final class ScoredArcs {
    private final ArcGraph graph;
    private final double[] score;

    ScoredArcs(ArcGraph graph, double[] score) {
        this.graph = graph;
        this.score = score;
    }

    static ScoredArcs of(ArcGraph graph, BeadFeatures features, WeightVector weights) {
        WeightedSum sum = new WeightedSum(weights);
        double[] score = new double[graph.size()];
        for (int arc = 0; arc < score.length; arc++) {
            score[arc] = sum.of(features, graph.chineseStart(arc), graph.englishStart(arc), graph.type(arc));
        }
        return new ScoredArcs(graph, score);
    }

    ArcGraph graph() {
        return graph;
    }

    /** Adds the best ladder and the expected counts of types to what is known of a document. */
    void decodeInto(Decoding decoding) {
        double[] probability = graph.sums(score).probabilities();
        Map<Integer, Double> alone = new HashMap<>();
        for (int arc = 0; arc < probability.length; arc++) {
            decoding.expect(graph.type(arc), probability[arc]);
            if (isNull(arc)) {
                alone.merge(sentenceOfNull(arc), probability[arc], Double::sum);
            }
        }
        for (int arc : graph.bestPath(score)) {
            double ofBead = isNull(arc) ? alone.getOrDefault(sentenceOfNull(arc), 0.0) : probability[arc];
            decoding.add(new AlignedBead(bead(arc), Math.min(1, ofBead)));
        }
    }

    private Bead bead(int arc) {
        return Bead.of(graph.chineseStart(arc), graph.chineseEnd(arc), graph.englishStart(arc), graph.englishEnd(arc));
    }

    private boolean isNull(int arc) {
        return BeadType.ALL.get(graph.type(arc)).isNull();
    }

    /** A sentence that stands alone is the same bead wherever the other side is; English ones are numbered below 0. */
    private int sentenceOfNull(int arc) {
        boolean isChinese = graph.chineseStart(arc) < graph.chineseEnd(arc);
        return isChinese ? graph.chineseStart(arc) : -1 - graph.englishStart(arc);
    }
}
