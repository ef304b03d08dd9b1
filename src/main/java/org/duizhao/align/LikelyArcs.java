package org.duizhao.align;

/**
 * What is left of a lattice when the beads go whose posterior probability is negligible (forward-backward, as for any
 * semi-Markov conditional random field, Sarawagi and Cohen 2004; coarse-to-fine pruning by it, Charniak and Johnson
 * 2005). From every node that can still be reached its most probable bead stays, so that there is always a path.
 */
final class LikelyArcs {
    /** What is less probable than e to this power is negligible. */
    private static final double NEGLIGIBLE = -10;

    /** Beads that stay however improbable they are. */
    interface Keeper {
        boolean keeps(int i, int iEnd, int j, int jEnd);
    }

    private final Lattice lattice;
    private final Band band;
    private final Keeper keeper;
    private final int[] chineseOf = new int[Lattice.TYPES];
    private final int[] englishOf = new int[Lattice.TYPES];
    private final double[] forward;
    private final double[] backward;
    private final ArcGraph graph;
    private final DoubleList scores = new DoubleList();

    private LikelyArcs(Lattice lattice, Keeper keeper) {
        this.lattice = lattice;
        this.band = lattice.band();
        this.keeper = keeper;
        for (int type = 0; type < Lattice.TYPES; type++) {
            chineseOf[type] = BeadType.ALL.get(type).chinese();
            englishOf[type] = BeadType.ALL.get(type).english();
        }
        this.forward = forwardSums();
        this.backward = backwardSums();
        this.graph = new ArcGraph(lattice.nodes());
    }

    static ScoredArcs of(Lattice lattice, Keeper keeper) {
        LikelyArcs likely = new LikelyArcs(lattice, keeper);
        boolean[] reached = likely.prune();
        return new ScoredArcs(likely.graph.among(reached), likely.scores.toArray());
    }

    /** Keeps what is likely, and says which nodes can still be reached. */
    private boolean[] prune() {
        boolean[] reached = new boolean[lattice.nodes()];
        reached[0] = true;
        for (int i = band.firstBorder(); i <= band.lastBorder(); i++) {
            for (int j = band.low(i); j <= band.high(i); j++) {
                if (reached[lattice.node(i, j)]) {
                    addLikely(i, j, reached);
                }
            }
        }
        return reached;
    }

    private void addLikely(int i, int j, boolean[] reached) {
        int node = lattice.node(i, j);
        int best = mostProbable(node, i, j);
        for (int type = 0; type < Lattice.TYPES; type++) {
            int iEnd = i + chineseOf[type];
            int jEnd = j + englishOf[type];
            if (lattice.score(node, type) != Lattice.IMPOSSIBLE
                    && (type == best
                            || logProbability(node, type, i, j) >= NEGLIGIBLE
                            || keeper.keeps(i, iEnd, j, jEnd))) {
                int to = lattice.node(iEnd, jEnd);
                reached[to] = true;
                graph.add(node, to, type, i, j);
                scores.add(lattice.score(node, type));
            }
        }
    }

    private int mostProbable(int node, int i, int j) {
        int best = -1;
        double greatest = ArcGraph.UNREACHED;
        for (int type = 0; type < Lattice.TYPES; type++) {
            if (lattice.score(node, type) != Lattice.IMPOSSIBLE) {
                double logProbability = logProbability(node, type, i, j);
                if (logProbability > greatest) {
                    greatest = logProbability;
                    best = type;
                }
            }
        }
        return best;
    }

    /** The logarithm of the posterior probability of the bead of a type that starts at a node. */
    private double logProbability(int node, int type, int i, int j) {
        int to = lattice.node(i + chineseOf[type], j + englishOf[type]);
        return forward[node] + lattice.score(node, type) + backward[to] - backward[0];
    }

    /** For each node the logarithm of the summed weight of all paths from the start to it. */
    private double[] forwardSums() {
        LogSums sums = new LogSums(lattice.nodes());
        sums.add(0, 0);
        for (int i = band.firstBorder(); i <= band.lastBorder(); i++) {
            for (int j = band.low(i); j <= band.high(i); j++) {
                int node = lattice.node(i, j);
                double before = sums.at(node);
                for (int type = 0; before != ArcGraph.UNREACHED && type < Lattice.TYPES; type++) {
                    float score = lattice.score(node, type);
                    if (score != Lattice.IMPOSSIBLE) {
                        sums.add(lattice.node(i + chineseOf[type], j + englishOf[type]), before + score);
                    }
                }
            }
        }
        return sums.toArray();
    }

    /** For each node the logarithm of the summed weight of all paths from it to the end. */
    private double[] backwardSums() {
        LogSums sums = new LogSums(lattice.nodes());
        sums.add(lattice.nodes() - 1, 0);
        for (int i = band.lastBorder(); i >= band.firstBorder(); i--) {
            for (int j = band.high(i); j >= band.low(i); j--) {
                int node = lattice.node(i, j);
                for (int type = 0; type < Lattice.TYPES; type++) {
                    float score = lattice.score(node, type);
                    if (score != Lattice.IMPOSSIBLE) {
                        sums.add(node, sums.at(lattice.node(i + chineseOf[type], j + englishOf[type])) + score);
                    }
                }
            }
        }
        return sums.toArray();
    }
}
