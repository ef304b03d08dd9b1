package org.duizhao.number;

import java.math.BigDecimal;

/** The values of numbers in digits. */
public final class Digits {
    private Digits() {}

    /**
     * The value of digits with commas between thousands, or anywhere, and one decimal point, of either width; what follows a second point does
     * not count. Digits may be those of any script.
     *
     * @throws NumberFormatException if there is no digit
     */
    public static BigDecimal value(String digits) {
        StringBuilder ascii = new StringBuilder();
        boolean hasPoint = false;
        for (int i = 0; i < digits.length(); i++) {
            char c = digits.charAt(i);
            if (c == '.' || c == '．') {
                if (hasPoint) {
                    break;
                }
                hasPoint = true;
                ascii.append('.');
            } else if (c != ',' && c != '，') {
                ascii.append((char) ('0' + Character.digit(c, 10)));
            }
        }
        return new BigDecimal(ascii.toString());
    }
}
