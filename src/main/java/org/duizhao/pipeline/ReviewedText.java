package org.duizhao.pipeline;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.duizhao.align.GoldText;
import org.duizhao.bitext.AlignedBead;
import org.duizhao.bitext.Alignment;
import org.duizhao.bitext.Bead;
import org.duizhao.bitext.BeadStatus;
import org.duizhao.problem.BadInputException;
import org.duizhao.problem.Place;
import org.duizhao.workspace.Workspace;

/** A workspace as gold: its confirmed beads, and between them stretches about which nothing is known. */
final class ReviewedText {
    private final List<Bead> confirmed = new ArrayList<>();
    private final List<Bead> unknown = new ArrayList<>();

    private ReviewedText() {}

    /**
     * Reads a workspace.
     *
     * @throws BadInputException if it cannot be used, or no bead of it is confirmed
     */
    static GoldText read(Path file) {
        Alignment alignment;
        try (Workspace workspace = Workspace.open(file)) {
            alignment = workspace.snapshot().document().alignment();
        }
        ReviewedText text = new ReviewedText();
        text.add(alignment.beads());
        if (text.confirmed.isEmpty()) {
            throw new BadInputException(
                    Place.of(file.toString()),
                    "no bead of this workspace is confirmed",
                    "confirm those that are right, with \"duizhao confirm\"");
        }
        return new GoldText(name(file), alignment.chinese(), alignment.english(), text.confirmed, text.unknown);
    }

    private void add(List<AlignedBead> beads) {
        List<Integer> chinese = new ArrayList<>();
        List<Integer> english = new ArrayList<>();
        for (AlignedBead aligned : beads) {
            if (aligned.status() == BeadStatus.CONFIRMED) {
                endStretch(chinese, english);
                confirmed.add(aligned.bead());
            } else {
                chinese.addAll(aligned.bead().chinese());
                english.addAll(aligned.bead().english());
            }
        }
        endStretch(chinese, english);
    }

    private void endStretch(List<Integer> chinese, List<Integer> english) {
        if (!chinese.isEmpty() || !english.isEmpty()) {
            unknown.add(new Bead(chinese, english));
            chinese.clear();
            english.clear();
        }
    }

    /** As texts of folders are called: {@code folder/document}. */
    private static String name(Path file) {
        Path whole = file.toAbsolutePath().normalize();
        String folder = Optional.ofNullable(whole.getParent())
                .flatMap(parent -> Optional.ofNullable(parent.getFileName()))
                .map(Path::toString)
                .orElse("");
        return folder + "/" + Workspace.nameOf(whole);
    }
}
