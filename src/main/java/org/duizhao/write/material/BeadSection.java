package org.duizhao.write.material;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.duizhao.bitext.Sentence.Kind;

/**
 * The beads of one section. The Chinese side leads: a bead that is English only stays in the section it is met in.
 *
 * @param title the Chinese heading, or empty before the first
 * @param beads the beads, its heading among them; one at least
 */
public record BeadSection(String title, List<NumberedBead> beads) {
    public BeadSection {
        beads = List.copyOf(beads);
    }

    /** The sections of all beads of an alignment, in order. */
    public static List<BeadSection> of(List<NumberedBead> beads) {
        List<BeadSection> sections = new ArrayList<>();
        List<NumberedBead> current = new ArrayList<>();
        String title = "";
        for (NumberedBead bead : beads) {
            if (begins(bead, title) && !current.isEmpty()) {
                sections.add(new BeadSection(title, current));
                current = new ArrayList<>();
            }
            title = bead.chinese().isEmpty() ? title : bead.section();
            current.add(bead);
        }
        if (!current.isEmpty()) {
            sections.add(new BeadSection(title, current));
        }
        return List.copyOf(sections);
    }

    /** The bead that is its heading, where one bead holds the heading and no other Chinese. */
    public Optional<NumberedBead> heading() {
        return Optional.of(beads.get(0)).filter(BeadSection::isHeading);
    }

    /** Its beads without its heading. */
    public List<NumberedBead> body() {
        return beads.subList(heading().isPresent() ? 1 : 0, beads.size());
    }

    private static boolean begins(NumberedBead bead, String title) {
        return isHeading(bead) || (!bead.chinese().isEmpty() && !bead.section().equals(title));
    }

    private static boolean isHeading(NumberedBead bead) {
        return !bead.chinese().isEmpty()
                && bead.chinese().stream().allMatch(sentence -> sentence.kind() == Kind.HEADING);
    }
}
