package org.duizhao.align;

import java.math.BigDecimal;

/** How a number is written as a unit of comparison, the same from either language. */
final class NumberUnit {
    private static final int LONGEST = 24;

    private NumberUnit() {}

    static String of(BigDecimal value) {
        String plain = value.stripTrailingZeros().toPlainString();
        return "#" + (plain.length() > LONGEST ? plain.substring(0, LONGEST) : plain);
    }

    static boolean isNumber(String unit) {
        return unit.charAt(0) == '#';
    }
}
