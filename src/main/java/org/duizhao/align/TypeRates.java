package org.duizhao.align;

import java.util.List;

/**
 * How much more or less frequent the kinds of beads are in one document than in general: novels have few null beads,
 * talks have many. Read off a first pass, as logarithms of ratios, smoothed towards 0.
 */
final class TypeRates {
    /** Kinds of beads whose rates are compared. */
    private enum Group {
        NULL_CHINESE(0.012),
        NULL_ENGLISH(0.012),
        ONE_TO_ONE(0.70),
        ONE_TO_MANY(0.17),
        MANY_TO_ONE(0.075),
        MANY_TO_MANY(0.031);

        private final double generalRate;

        Group(double generalRate) {
            this.generalRate = generalRate;
        }

        @SuppressWarnings("EnumOrdinal") // an index into an array that lives as long as the method that makes it
        int index() {
            return ordinal();
        }

        static Group of(BeadType type) {
            if (type.isNull()) {
                return type.english() == 0 ? NULL_CHINESE : NULL_ENGLISH;
            }
            if (type.isOneToOne()) {
                return ONE_TO_ONE;
            }
            if (type.chinese() == 1) {
                return ONE_TO_MANY;
            }
            return type.english() == 1 ? MANY_TO_ONE : MANY_TO_MANY;
        }
    }

    private static final double PRIOR_BEADS = 25;
    private static final List<Group> GROUP_OF_TYPE =
            BeadType.ALL.stream().map(Group::of).toList();

    private final double[] logRatioOfType;

    private TypeRates(double[] logRatioOfType) {
        this.logRatioOfType = logRatioOfType;
    }

    /** Nothing is known of the document yet. */
    static TypeRates general() {
        return new TypeRates(new double[BeadType.ALL.size()]);
    }

    /** The rates that a first pass suggests; {@code expected} has the expected number of beads of each type. */
    static TypeRates of(double[] expected) {
        double[] ofGroup = new double[Group.values().length];
        double total = 0;
        for (int type = 0; type < expected.length; type++) {
            ofGroup[GROUP_OF_TYPE.get(type).index()] += expected[type];
            total += expected[type];
        }
        double[] logRatio = new double[expected.length];
        for (int type = 0; type < expected.length; type++) {
            Group group = GROUP_OF_TYPE.get(type);
            double rate = (ofGroup[group.index()] + PRIOR_BEADS * group.generalRate) / (total + PRIOR_BEADS);
            logRatio[type] = Math.log(rate / group.generalRate);
        }
        return new TypeRates(logRatio);
    }

    double logRatio(int type) {
        return logRatioOfType[type];
    }
}
