package org.duizhao.align;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.duizhao.bitext.AlignedBead;
import org.duizhao.bitext.Bead;
import org.duizhao.bitext.Retiming;

/**
 * How the clocks of two timed sides go together, read off a first alignment: recordings are cut in different places, and
 * frame rates differ.
 *
 * @param retiming how the Chinese clock becomes the English one; empty where times tell nothing, and are left out
 */
record Clocks(Optional<Retiming> retiming) {
    private static final double LEAST_PROBABILITY = 0.5;
    private static final double MILLIS = 1000;

    /** Nothing is known of them yet. */
    static Clocks unknown() {
        return new Clocks(Optional.empty());
    }

    static Clocks of(List<AlignedBead> beads, SideStructure chinese, SideStructure english) {
        if (!chinese.isTimed() || !english.isTimed()) {
            return unknown();
        }
        List<Bead> sure = beads.stream()
                .filter(aligned -> !aligned.bead().isNull() && aligned.probability() >= LEAST_PROBABILITY)
                .map(AlignedBead::bead)
                .sorted(Comparator.comparingDouble(
                        bead -> chinese.start(bead.chinese().get(0))))
                .toList();
        double[] z = sure.stream()
                .mapToDouble(bead -> chinese.start(bead.chinese().get(0)))
                .toArray();
        double[] e = sure.stream()
                .mapToDouble(bead -> english.start(bead.english().get(0)))
                .toArray();
        return new Clocks(ClockFit.of(z, e));
    }

    /** Whether times tell anything. */
    boolean agree() {
        return retiming.isPresent();
    }

    /** How many seconds an English time is from a Chinese one; only where times tell anything. */
    double apart(double chineseSeconds, double englishSeconds) {
        return retiming.orElseThrow().apartMillis(millis(chineseSeconds), millis(englishSeconds)) / MILLIS;
    }

    private static long millis(double seconds) {
        return Math.round(seconds * MILLIS);
    }
}
