package org.duizhao.segment;

import java.util.EnumMap;
import java.util.Map;

/**
 * How much each kind of gap says for or against the end of a sentence, learned from the text itself, since one person's
 * captions break at sentences and another's wherever the line is full. Expectation maximisation over naive Bayes: the
 * model of the words says how likely an end is at each place; from that follows how likely each gap is at an end and
 * elsewhere, and from that again how likely the ends are.
 */
final class GapEvidence {
    /** One step would trust the words alone; many would let the gaps take over. */
    private static final int STEPS = 4;

    private static final double SMOOTHING = 5;
    private static final double STRONGEST = 3;
    /** What a mark at the end of a sentence says, which is known without learning. */
    private static final double CERTAIN = 12;

    private final Map<Gap, Double> logOdds = new EnumMap<>(Gap.class);
    private final Map<Gap, Double> atEnds = new EnumMap<>(Gap.class);
    private final Map<Gap, Double> elsewhere = new EnumMap<>(Gap.class);

    /** What the gaps before some units say. */
    static GapEvidence learnedFrom(float[] logOdds, Gap[] gaps) {
        GapEvidence evidence = new GapEvidence();
        for (int step = 0; step < STEPS; step++) {
            evidence.count(logOdds, gaps);
            evidence.weigh();
        }
        evidence.logOdds.put(Gap.END_MARK, CERTAIN);
        return evidence;
    }

    /** What a gap adds to the log odds of an end. */
    double of(Gap gap) {
        return logOdds.getOrDefault(gap, 0.0);
    }

    private void count(float[] odds, Gap[] gaps) {
        atEnds.clear();
        elsewhere.clear();
        for (int i = 0; i < gaps.length; i++) {
            double end = 1 / (1 + Math.exp(-odds[i] - of(gaps[i])));
            atEnds.merge(gaps[i], end, Double::sum);
            elsewhere.merge(gaps[i], 1 - end, Double::sum);
        }
    }

    private void weigh() {
        double ends = sum(atEnds);
        double others = sum(elsewhere);
        for (Gap gap : atEnds.keySet()) {
            double ending = atEnds.getOrDefault(gap, 0.0);
            double not = elsewhere.getOrDefault(gap, 0.0);
            double share = (ending + not) / Math.max(1, ends + others);
            double atEnd = (ending + SMOOTHING * share) / (ends + SMOOTHING);
            double other = (not + SMOOTHING * share) / (others + SMOOTHING);
            logOdds.put(gap, Math.max(-STRONGEST, Math.min(STRONGEST, Math.log(atEnd / other))));
        }
    }

    private static double sum(Map<Gap, Double> counts) {
        return counts.values().stream().mapToDouble(Double::doubleValue).sum();
    }
}
