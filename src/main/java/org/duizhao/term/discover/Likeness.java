package org.duizhao.term.discover;

import java.util.Locale;

/**
 * How much two Latin strings are alike to the eye and to the ear. Spaces and signs do not count: {@code Pie Torch} and
 * {@code PyTorch} differ by two letters.
 *
 * @param spelling 1 for the same letters, 0 for none in common
 * @param sound the same of their consonants
 * @param heard how many consonants the shorter has
 */
record Likeness(double spelling, double sound, int heard) {
    private static final double NEARLY_SPELLED = 0.8;
    private static final double HALF_SPELLED = 0.65;
    private static final double NEARLY_HEARD = 0.6;
    private static final double LEAST_SPELLED = 0.35;
    private static final int LEAST_HEARD = 2;

    static Likeness of(String one, String other) {
        String a = letters(one);
        String b = letters(other);
        String heardA = Sound.ofEnglish(a);
        String heardB = Sound.ofEnglish(b);
        return new Likeness(
                EditDistance.likeness(a, b),
                EditDistance.likeness(heardA, heardB),
                Math.min(heardA.length(), heardB.length()));
    }

    /** Whether one may be a mishearing of the other. */
    boolean isNear() {
        boolean heardAlike = sound == 1 && spelling >= LEAST_SPELLED && heard >= LEAST_HEARD;
        return isNearlySpelled() || heardAlike || (spelling >= HALF_SPELLED && sound >= NEARLY_HEARD);
    }

    /** Whether they differ by a letter or two of many. */
    boolean isNearlySpelled() {
        return spelling >= NEARLY_SPELLED;
    }

    double both() {
        return spelling + sound;
    }

    private static String letters(String text) {
        return text.replaceAll("[^\\p{L}\\d]", "").toLowerCase(Locale.ROOT);
    }
}
