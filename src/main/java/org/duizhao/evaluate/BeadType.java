package org.duizhao.evaluate;

import org.duizhao.bitext.Bead;

/**
 * The types of beads that are counted apart. Beside one sentence, {@code n} is three or more; {@code n-m} is what the
 * others leave.
 */
public enum BeadType {
    ONE_TO_ONE("1-1"),
    ONE_TO_TWO("1-2"),
    TWO_TO_ONE("2-1"),
    ONE_TO_MANY("1-n"),
    MANY_TO_ONE("n-1"),
    TWO_TO_TWO("2-2"),
    MANY_TO_MANY("n-m"),
    NULL("null");

    private final String label;

    BeadType(String label) {
        this.label = label;
    }

    /** As tables write it, Chinese first. */
    public String label() {
        return label;
    }

    static BeadType of(Bead bead) {
        if (bead.isNull()) {
            return NULL;
        }
        return switch (bead.type()) {
            case "1-1" -> ONE_TO_ONE;
            case "1-2" -> ONE_TO_TWO;
            case "2-1" -> TWO_TO_ONE;
            case "2-2" -> TWO_TO_TWO;
            default -> ofMany(bead);
        };
    }

    private static BeadType ofMany(Bead bead) {
        if (bead.chinese().size() == 1) {
            return ONE_TO_MANY;
        }
        return bead.english().size() == 1 ? MANY_TO_ONE : MANY_TO_MANY;
    }
}
