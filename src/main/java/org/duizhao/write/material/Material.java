package org.duizhao.write.material;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.duizhao.bitext.Alignment;
import org.duizhao.bitext.Bead;

/**
 * What a writer makes its files of.
 *
 * @param alignment the whole alignment
 * @param beads those of its beads that the files are to hold, in order
 * @param title the title of the talk, or empty
 * @param created when the export was made
 * @param toolVersion the version of this program
 */
public record Material(
        Alignment alignment, List<NumberedBead> beads, String title, Instant created, String toolVersion) {
    public Material {
        beads = List.copyOf(beads);
    }

    /** The same with other beads. */
    public Material with(List<NumberedBead> others) {
        return new Material(alignment, others, title, created, toolVersion);
    }

    /** Whether there is an English side at all. */
    public boolean isBilingual() {
        return !alignment.english().isEmpty();
    }

    /** The Chinese of the last bead before one that has any, whether or not the files hold it. */
    public Optional<String> chineseBefore(NumberedBead bead) {
        for (int i = bead.number() - 2; i >= 0; i--) {
            Bead before = alignment.beads().get(i).bead();
            if (!before.chinese().isEmpty()) {
                return Optional.of(alignment.chineseTextOf(before));
            }
        }
        return Optional.empty();
    }
}
