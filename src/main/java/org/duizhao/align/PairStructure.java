package org.duizhao.align;

import org.duizhao.bitext.SegmentedText;

/**
 * Sections, paragraphs and times as evidence, each only where both sides have it: whoever translates keeps them mostly.
 *
 * @param chinese what the Chinese side has
 * @param english what the English side has
 */
record PairStructure(SideStructure chinese, SideStructure english) {
    /** Times further apart, in seconds, are as bad as these. */
    private static final double FARTHEST = 30;

    static PairStructure of(SegmentedText chinese, SegmentedText english) {
        return new PairStructure(SideStructure.of(chinese.sentences()), SideStructure.of(english.sentences()));
    }

    /** Hands over the features of a bead with both sides. */
    void features(int i, int iEnd, int j, int jEnd, Clocks clocks, FeatureSink sink) {
        if (chinese.hasSections() && english.hasSections()) {
            boolean starts = chinese.startsSection(i);
            sink.addIf(starts && english.startsSection(j), Feature.SECTION_STARTS_BOTH);
            sink.addIf(starts != english.startsSection(j), Feature.SECTION_STARTS_ONE);
            sink.addIf(chinese.crossesSection(i, iEnd) || english.crossesSection(j, jEnd), Feature.CROSSES_SECTION);
        }
        if (chinese.hasParagraphs() && english.hasParagraphs()) {
            boolean starts = chinese.startsParagraph(i);
            sink.addIf(starts && english.startsParagraph(j), Feature.PARAGRAPH_STARTS_BOTH);
            sink.addIf(starts != english.startsParagraph(j), Feature.PARAGRAPH_STARTS_ONE);
            sink.addIf(
                    chinese.crossesParagraph(i, iEnd) || english.crossesParagraph(j, jEnd), Feature.CROSSES_PARAGRAPH);
        }
        if (clocks.agree()) {
            double start = clocks.apart(chinese.start(i), english.start(j));
            double end = clocks.apart(chinese.end(iEnd - 1), english.end(jEnd - 1));
            sink.add(Feature.TIMES_APART, Math.log(1 + Math.min(FARTHEST, (start + end) / 2)));
        }
    }
}
