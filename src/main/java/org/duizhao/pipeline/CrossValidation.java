package org.duizhao.pipeline;

import java.util.ArrayList;
import java.util.List;
import org.duizhao.align.FieldTrainer;
import org.duizhao.align.GoldText;
import org.duizhao.bitext.AlignedBead;
import org.duizhao.evaluate.Assessment;

/** Tests each text with weights that were learned from all others, of whatever folder. */
final class CrossValidation {
    private final FieldTrainer trainer;

    CrossValidation(FieldTrainer trainer) {
        this.trainer = trainer;
    }

    /**
     * Tests the texts of some folders.
     *
     * @param afterEach what to do when a text has been tested
     * @return for each folder its texts in order, then all of them together
     */
    List<Assessment> assess(List<GoldFolder> folders, Runnable afterEach) {
        List<Assessment> assessments = new ArrayList<>();
        for (GoldFolder folder : folders) {
            List<Assessment> documents = assess(folder, afterEach);
            assessments.addAll(documents);
            assessments.add(Assessment.pooled(folder.name() + " (all)", documents));
        }
        return assessments;
    }

    /** Tests the texts of some folders, and gives for each folder all of them together. */
    List<Assessment> assessTogether(List<GoldFolder> folders, Runnable afterEach) {
        return folders.stream()
                .map(folder -> Assessment.pooled(folder.name(), assess(folder, afterEach)))
                .toList();
    }

    private List<Assessment> assess(GoldFolder folder, Runnable afterEach) {
        List<Assessment> documents = new ArrayList<>();
        for (GoldText text : folder.texts()) {
            documents.add(assess(text));
            afterEach.run();
        }
        return documents;
    }

    private Assessment assess(GoldText text) {
        List<AlignedBead> proposed =
                trainer.alignerWithout(text.name()).align(text.chinese(), text.english(), List.of());
        return Assessment.of(text.name(), text.beads(), text.judged(proposed));
    }
}
