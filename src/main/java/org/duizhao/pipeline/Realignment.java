package org.duizhao.pipeline;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.duizhao.align.Aligner;
import org.duizhao.align.Weights;
import org.duizhao.bitext.AlignedBead;
import org.duizhao.bitext.Alignment;
import org.duizhao.bitext.Bead;
import org.duizhao.lexicon.Lexicon;
import org.duizhao.workspace.document.Document;
import org.duizhao.workspace.edit.Edit;
import org.duizhao.workspace.edit.Regrouping;

/** Aligns again what lies between the beads that a person stands for. */
public final class Realignment {
    private final Aligner aligner;

    private Realignment(Aligner aligner) {
        this.aligner = aligner;
    }

    /**
     * A realignment with some weights and dictionaries.
     *
     * @param weights a file of weights, if not those that come with the program
     * @param dictionaries translations to know besides the lexicon's own
     * @throws org.duizhao.problem.BadInputException if a file cannot be used
     */
    public static Realignment with(Optional<Path> weights, List<Path> dictionaries) {
        Weights used = weights.map(Weights::read).orElseGet(Weights::bundled);
        return new Realignment(new Aligner(Lexicon.bundled(dictionaries), used));
    }

    /** The edit that it is for a document; what the edit would change can be looked at before it is done. */
    public Edit of(Document document) {
        Alignment alignment = document.alignment();
        List<Bead> settled = alignment.beads().stream()
                .filter(bead -> bead.status().isSettled())
                .map(AlignedBead::bead)
                .toList();
        return new Regrouping.Realign(
                aligner.realign(alignment.chinese(), alignment.english(), alignment.terms(), settled));
    }
}
