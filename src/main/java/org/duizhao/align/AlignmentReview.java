package org.duizhao.align;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What a ladder looks like from outside: whether its texts belong together, and where their order does not hold.
 *
 * @param sentences how many sentences the shorter side has
 * @param matches how many pairs of sentences match by their words far better than with any other sentence
 * @param agreeing how many of the matches agree with the ladder or with each other
 * @param confidence the mean probability of its beads, null beads counted as 0
 * @param displacements the places where the order does not hold, by the Chinese
 */
public record AlignmentReview(
        int sentences, int matches, int agreeing, double confidence, List<Displacement> displacements) {
    /** In less text two or three chance matches would look like evidence. */
    private static final int FEWEST_SENTENCES = 20;
    /** True pairs have .11 to .70 agreeing matches a sentence, pairs of other texts .006 at most, and one by chance. */
    private static final double LEAST_EVIDENCE = 0.05;

    private static final int BY_CHANCE = 1;
    /** Sentences that repeat match nothing clearly, but align with confidence; other texts reached .70. */
    private static final double LEAST_CONFIDENCE = 0.8;

    public AlignmentReview {
        displacements = List.copyOf(displacements);
        if (agreeing < 0 || agreeing > matches) {
            throw new IllegalArgumentException(agreeing + " of " + matches + " matches cannot agree");
        }
    }

    /** Whether the texts probably do not translate each other; texts too short to tell are given the benefit. */
    public boolean isProbablyWrongPair() {
        return sentences >= FEWEST_SENTENCES
                && agreeing < BY_CHANCE + LEAST_EVIDENCE * sentences
                && confidence < LEAST_CONFIDENCE;
    }

    /** What a person should know before using the ladder, a sentence each; empty where all looks well. */
    public List<String> warnings() {
        List<String> warnings = new ArrayList<>();
        wrongPair().ifPresent(warnings::add);
        if (!isProbablyWrongPair()) {
            displacements.forEach(displacement -> warnings.add(displacement.toString()));
        }
        return List.copyOf(warnings);
    }

    private Optional<String> wrongPair() {
        return isProbablyWrongPair()
                ? Optional.of(String.format(
                        Locale.ROOT,
                        "the texts probably do not translate each other: by their words only %d of %d sentences clearly"
                                + " match what the alignment gives them, and the mean confidence of a pairing is %.2f; true pairs have"
                                + " far more of both",
                        agreeing,
                        sentences,
                        confidence))
                : Optional.empty();
    }
}
