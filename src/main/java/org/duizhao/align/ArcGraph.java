package org.duizhao.align;

import java.util.Arrays;

/**
 * The beads of a stretch of the grid that are worth a closer look, as the arcs of a graph. Nodes are pairs of borders,
 * numbered so that every arc leads to a later one; arcs are in the order of the nodes that they leave. Node 0 is the
 * start of the stretch and the last node its end.
 */
final class ArcGraph {
    static final double UNREACHED = Double.NEGATIVE_INFINITY;

    private static final double NEGLIGIBLE = -20;

    private final int nodes;
    private final IntList from = new IntList();
    private final IntList to = new IntList();
    private final IntList type = new IntList();
    private final IntList chineseStart = new IntList();
    private final IntList englishStart = new IntList();

    ArcGraph(int nodes) {
        this.nodes = nodes;
    }

    /** Adds the bead of a type that starts at two borders, and says which nodes it joins. */
    void add(int fromNode, int toNode, int beadType, int chinese, int english) {
        from.add(fromNode);
        to.add(toNode);
        type.add(beadType);
        chineseStart.add(chinese);
        englishStart.add(english);
    }

    /** The same arcs with no other nodes than some, the first and the last among them, in the same order. */
    ArcGraph among(boolean[] isKept) {
        int[] number = new int[nodes];
        int kept = 0;
        for (int node = 0; node < nodes; node++) {
            number[node] = kept;
            kept += isKept[node] ? 1 : 0;
        }
        ArcGraph graph = new ArcGraph(kept);
        for (int arc = 0; arc < size(); arc++) {
            graph.add(
                    number[from.get(arc)],
                    number[to.get(arc)],
                    type.get(arc),
                    chineseStart.get(arc),
                    englishStart.get(arc));
        }
        return graph;
    }

    int size() {
        return from.size();
    }

    int type(int arc) {
        return type.get(arc);
    }

    int chineseStart(int arc) {
        return chineseStart.get(arc);
    }

    int chineseEnd(int arc) {
        return chineseStart.get(arc) + BeadType.ALL.get(type.get(arc)).chinese();
    }

    int englishStart(int arc) {
        return englishStart.get(arc);
    }

    int englishEnd(int arc) {
        return englishStart.get(arc) + BeadType.ALL.get(type.get(arc)).english();
    }

    /** Sums over all paths, for scores of arcs in logarithms; an arc of score {@link #UNREACHED} is not there. */
    Sums sums(double[] score) {
        return new Sums(forward(score), backward(score), score);
    }

    private double[] forward(double[] score) {
        LogSums sums = new LogSums(nodes);
        sums.add(0, 0);
        for (int arc = 0; arc < score.length; arc++) {
            sums.add(to.get(arc), sums.at(from.get(arc)) + score[arc]);
        }
        return sums.toArray();
    }

    private double[] backward(double[] score) {
        LogSums sums = new LogSums(nodes);
        sums.add(nodes - 1, 0);
        for (int arc = score.length - 1; arc >= 0; arc--) {
            sums.add(from.get(arc), sums.at(to.get(arc)) + score[arc]);
        }
        return sums.toArray();
    }

    /** The arcs of the path of the highest score (Viterbi), in order. */
    int[] bestPath(double[] score) {
        double[] best = new double[nodes];
        Arrays.fill(best, UNREACHED);
        best[0] = 0;
        int[] arcInto = new int[nodes];
        int[] steps = new int[nodes];
        for (int arc = 0; arc < score.length; arc++) {
            double sum = best[from.get(arc)] + score[arc];
            int node = to.get(arc);
            if (sum > best[node]) {
                best[node] = sum;
                arcInto[node] = arc;
                steps[node] = steps[from.get(arc)] + 1;
            }
        }
        int[] path = new int[steps[nodes - 1]];
        int node = nodes - 1;
        for (int step = path.length - 1; step >= 0; step--) {
            path[step] = arcInto[node];
            node = from.get(path[step]);
        }
        return path;
    }

    /** Forward and backward sums under some scores. */
    final class Sums {
        private final double[] forward;
        private final double[] backward;
        private final double[] score;

        private Sums(double[] forward, double[] backward, double[] score) {
            this.forward = forward;
            this.backward = backward;
            this.score = score;
        }

        /** The logarithm of the summed weight of all paths, {@link #UNREACHED} if there is none. */
        double total() {
            return backward[0];
        }

        /** The posterior probability of every arc; all are 0 where there is no path. */
        double[] probabilities() {
            double[] probability = new double[score.length];
            for (int arc = 0; arc < score.length && total() != UNREACHED; arc++) {
                double log = forward[from.get(arc)] + score[arc] + backward[to.get(arc)] - total();
                probability[arc] = log < NEGLIGIBLE ? 0 : Math.min(1, Math.exp(log));
            }
            return probability;
        }
    }
}
