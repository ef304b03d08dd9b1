package org.duizhao.pipeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.duizhao.align.Aligner;
import org.duizhao.align.FieldTrainer;
import org.duizhao.align.GoldText;
import org.duizhao.bitext.AlignedBead;
import org.duizhao.evaluate.Assessment;
import org.duizhao.lexicon.Lexicon;

/** Tests each text with weights that were learned from all others, of whatever folder. */
final class CrossValidation {
    private final Lexicon lexicon;
    private final FieldTrainer trainer;

    CrossValidation(Lexicon lexicon, FieldTrainer trainer) {
        this.lexicon = lexicon;
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
            List<Assessment> documents = new ArrayList<>();
            for (GoldText text : folder.texts()) {
                documents.add(assess(text));
                afterEach.run();
            }
            assessments.addAll(documents);
            assessments.add(Assessment.pooled(folder.name() + " (all)", documents));
        }
        return assessments;
    }

    private Assessment assess(GoldText text) {
        Aligner aligner = new Aligner(lexicon, trainer.fitWithout(Set.of(text.name())));
        List<AlignedBead> proposed = aligner.align(text.chinese(), text.english(), List.of());
        return Assessment.of(text.name(), text.beads(), proposed);
    }
}
