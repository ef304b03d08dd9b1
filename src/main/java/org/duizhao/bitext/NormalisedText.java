package org.duizhao.bitext;

import java.util.List;

/**
 * The text of a Chinese sentence with what was misheard put right, beside the original, which stays as it is.
 *
 * @param original the sentence's own text
 * @param corrections where it differs, in order and apart from one another
 */
public record NormalisedText(String original, List<TermMatch> corrections) {
    public NormalisedText {
        corrections = List.copyOf(corrections);
        int end = 0;
        for (TermMatch correction : corrections) {
            Span stretch = correction.stretch();
            if (stretch.start() < end || !original.startsWith(correction.found(), stretch.start())) {
                throw new IllegalArgumentException("\"" + correction.found() + "\" cannot be corrected at " + stretch
                        + " of \"" + original + "\"");
            }
            end = stretch.end();
        }
    }

    /**
     * A sentence corrected by the terms found in it.
     *
     * @param terms matches in order, of this sentence and of others
     */
    public static NormalisedText of(Sentence sentence, List<TermMatch> terms) {
        return new NormalisedText(
                sentence.text(),
                terms.stream()
                        .filter(match -> match.sentence() == sentence.index() && match.isCorrectable())
                        .toList());
    }

    /** The corrected text. */
    public String text() {
        StringBuilder text = new StringBuilder();
        int copied = 0;
        for (TermMatch correction : corrections) {
            Span stretch = correction.stretch();
            text.append(original.substring(copied, stretch.start())).append(correction.right());
            copied = stretch.end();
        }
        return text.append(original.substring(copied)).toString();
    }

    public boolean isCorrected() {
        return !corrections.isEmpty();
    }
}
