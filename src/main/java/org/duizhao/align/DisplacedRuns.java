package org.duizhao.align;

import java.util.ArrayList;
import java.util.List;

/** Gathers matches far off the path into runs whose matches agree with each other: what was moved as a whole. */
final class DisplacedRuns {
    private static final int FEWEST_MATCHES = 3;
    private static final int FAR = 8;
    private static final int LONGEST_STEP = 12;
    private static final double SLACK = 4;
    private static final double SLACK_PER_SENTENCE = 0.6;

    private final double slope;
    private final List<List<Corner>> runs = new ArrayList<>();

    private DisplacedRuns(double slope) {
        this.slope = slope;
    }

    /**
     * The runs of at least three matches, each rising on both sides, in the order of the Chinese.
     *
     * @param slope how many English sentences there are for a Chinese one
     */
    static List<List<Corner>> find(List<Corner> matches, LadderPath path, double slope) {
        DisplacedRuns displaced = new DisplacedRuns(slope);
        for (Corner match : matches) {
            if (path.distance(match) >= FAR) {
                displaced.add(match);
            }
        }
        return displaced.runs.stream()
                .filter(run -> run.size() >= FEWEST_MATCHES)
                .map(List::copyOf)
                .toList();
    }

    private void add(Corner match) {
        for (int r = runs.size() - 1; r >= 0; r--) {
            List<Corner> run = runs.get(r);
            if (continues(run.get(run.size() - 1), match)) {
                run.add(match);
                return;
            }
        }
        runs.add(new ArrayList<>(List.of(match)));
    }

    private boolean continues(Corner last, Corner match) {
        int chineseStep = match.chinese() - last.chinese();
        int englishStep = match.english() - last.english();
        double deviation = Math.abs(englishStep - slope * chineseStep);
        return englishStep > 0 && chineseStep <= LONGEST_STEP && deviation <= SLACK + SLACK_PER_SENTENCE * chineseStep;
    }
}
