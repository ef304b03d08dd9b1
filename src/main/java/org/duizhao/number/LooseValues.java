package org.duizhao.number;

import java.math.BigDecimal;
import java.util.List;

/** What numbers may mean whose writing leaves it open. */
final class LooseValues {
    /** A half, which is also fifty of a hundred. */
    static final List<BigDecimal> HALF = List.of(new BigDecimal("0.5"), BigDecimal.valueOf(50));

    private static final BigDecimal CENTURY = BigDecimal.valueOf(1900);
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private LooseValues() {}

    /** A decade with its century and without: of 80 also 1980, of 1980 also 80. */
    static List<BigDecimal> decade(BigDecimal value) {
        return value.compareTo(HUNDRED) < 0
                ? List.of(value, value.add(CENTURY))
                : List.of(value, value.remainder(HUNDRED));
    }
}
