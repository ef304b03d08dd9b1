package org.duizhao.bitext;

import java.util.Locale;

/** How much two spellings have in common. */
final class Likeness {
    private Likeness() {}

    /** Dice's coefficient of their characters, whatever their order and case: 0 if they have none in common, 1 for all. */
    static double of(String a, String b) {
        StringBuilder rest = new StringBuilder(a.toLowerCase(Locale.ROOT));
        int length = rest.length();
        int common = 0;
        for (char c : b.toLowerCase(Locale.ROOT).toCharArray()) {
            int at = rest.indexOf(String.valueOf(c));
            if (at >= 0) {
                rest.deleteCharAt(at);
                common++;
            }
        }
        return 2.0 * common / Math.max(1, length + b.length());
    }
}
