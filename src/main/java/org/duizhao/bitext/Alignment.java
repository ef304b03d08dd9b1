package org.duizhao.bitext;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The result of the main path: two texts, the beads that pair their sentences, the terms found in the Chinese.
 *
 * @param chinese the Chinese side
 * @param english the English side, empty where there is none yet; every bead is then a Chinese sentence alone
 * @param beads in order of the texts; every sentence of both sides stands in exactly one
 * @param terms the terms found, in order of the Chinese text
 */
public record Alignment(SegmentedText chinese, SegmentedText english, List<AlignedBead> beads, List<TermMatch> terms) {
    public Alignment {
        beads = List.copyOf(beads);
        terms = List.copyOf(terms);
        if (!ladder(beads).covers(chinese.size(), english.size())) {
            throw new IllegalArgumentException("the beads do not hold every sentence once");
        }
    }

    /** The beads without their probabilities. */
    public Ladder ladder() {
        return ladder(beads);
    }

    /** The beads with both sides, as units of translation, in order. */
    public List<TranslationUnit> units() {
        List<TranslationUnit> units = new ArrayList<>();
        for (AlignedBead bead : beads) {
            if (!bead.bead().isNull()) {
                units.add(TranslationUnit.of(this, bead));
            }
        }
        return List.copyOf(units);
    }

    /** The Chinese sentences of a bead. */
    public List<Sentence> chineseOf(Bead bead) {
        return bead.chinese().stream().map(chinese.sentences()::get).toList();
    }

    /** The English sentences of a bead. */
    public List<Sentence> englishOf(Bead bead) {
        return bead.english().stream().map(english.sentences()::get).toList();
    }

    /** The Chinese of a bead, its sentences joined without a space. */
    public String chineseTextOf(Bead bead) {
        return chineseOf(bead).stream().map(Sentence::text).collect(Collectors.joining());
    }

    /** The English of a bead, its sentences joined with a space. */
    public String englishTextOf(Bead bead) {
        return englishOf(bead).stream().map(Sentence::text).collect(Collectors.joining(" "));
    }

    private static Ladder ladder(List<AlignedBead> beads) {
        return new Ladder(beads.stream().map(AlignedBead::bead).toList());
    }
}
