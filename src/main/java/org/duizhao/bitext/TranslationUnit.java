package org.duizhao.bitext;

import java.util.List;
import java.util.Optional;

/**
 * A bead with both sides, as text: what a translation memory holds.
 *
 * @param bead the sentences it is made of
 * @param chinese their Chinese, joined without a space
 * @param english their English, joined with one
 * @param probability the posterior probability of the bead, 0 to 1
 * @param section the heading it stands under, or empty
 * @param speaker who says it in the Chinese, or empty
 * @param time when it is said, where one of the sources has times
 */
public record TranslationUnit(
        Bead bead,
        String chinese,
        String english,
        double probability,
        String section,
        String speaker,
        Optional<TimeRange> time) {

    static TranslationUnit of(Alignment alignment, AlignedBead aligned) {
        List<Sentence> chinese = alignment.chineseOf(aligned.bead());
        List<Sentence> english = alignment.englishOf(aligned.bead());
        return new TranslationUnit(
                aligned.bead(),
                alignment.chineseTextOf(aligned.bead()),
                alignment.englishTextOf(aligned.bead()),
                aligned.probability(),
                chinese.get(0).section(),
                chinese.get(0).speaker(),
                time(chinese).or(() -> time(english)));
    }

    private static Optional<TimeRange> time(List<Sentence> sentences) {
        return sentences.stream().flatMap(sentence -> sentence.time().stream()).reduce(TimeRange::union);
    }
}
