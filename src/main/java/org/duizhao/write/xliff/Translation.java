package org.duizhao.write.xliff;

import java.util.Optional;
import org.duizhao.bitext.BeadStatus;
import org.duizhao.write.material.LegalText;
import org.duizhao.write.material.NumberedBead;
import org.duizhao.xliff.XliffState;

/**
 * How a bead stands in a document to be translated. Its English is the translation, unless a person has rejected it or it is
 * doubtful: then it is only offered.
 *
 * @param source its Chinese, trimmed
 * @param target its translation so far
 * @param offered English that a translator may look at
 * @param state how far the translation has come
 */
record Translation(String source, Optional<String> target, Optional<String> offered, XliffState state) {
    private static final double DOUBTFUL = 0.5;

    static Translation of(NumberedBead bead, LegalText legal) {
        String source = legal.of(bead.chineseText(), bead.id()).strip();
        Optional<String> english =
                Optional.of(legal.of(bead.englishText(), bead.id()).strip()).filter(text -> !text.isEmpty());
        if (english.isEmpty() || isDoubtful(bead)) {
            return new Translation(source, Optional.empty(), english, XliffState.INITIAL);
        }
        return new Translation(
                source, english, Optional.empty(), state(bead.aligned().status()));
    }

    private static boolean isDoubtful(NumberedBead bead) {
        return bead.aligned().status() == BeadStatus.REJECTED || bead.aligned().confidence() < DOUBTFUL;
    }

    private static XliffState state(BeadStatus status) {
        return switch (status) {
            case CONFIRMED -> XliffState.FINAL;
            case EDITED -> XliffState.REVIEWED;
            case AUTOMATIC, NEEDS_LOOK, REJECTED -> XliffState.TRANSLATED;
        };
    }
}
