package org.duizhao.align;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.duizhao.bitext.AlignedBead;
import org.duizhao.bitext.Bead;
import org.duizhao.bitext.SegmentedText;
import org.duizhao.bitext.TermMatch;
import org.duizhao.lexicon.Lexicon;

/**
 * Aligns the sentences of two texts that translate each other in order, by a semi-Markov conditional random field over
 * beads. Safe for use by several threads.
 */
public final class Aligner {
    private final Lexicon lexicon;
    private final Weights weights;
    private final Set<Evidence> leftOut;

    public Aligner(Lexicon lexicon, Weights weights) {
        this(lexicon, weights, Set.of());
    }

    /** An aligner that does without some kinds of evidence. */
    Aligner(Lexicon lexicon, Weights weights, Set<Evidence> leftOut) {
        this.lexicon = lexicon;
        this.weights = weights;
        this.leftOut = Set.copyOf(leftOut);
    }

    /**
     * The most probable ladder of two texts; every sentence of both stands in exactly one bead.
     *
     * @param terms the glossary terms found in the Chinese; where the English has their approved form, they are evidence
     */
    public List<AlignedBead> align(SegmentedText chinese, SegmentedText english, List<TermMatch> terms) {
        return realign(chinese, english, terms, List.of());
    }

    /**
     * The most probable ladder that holds the given beads, which a person has confirmed; they have probability 1. Null
     * beads among them are kept sentence by sentence.
     *
     * @throws org.duizhao.problem.BadInputException if the fixed beads cross, have holes or leave the texts
     */
    public List<AlignedBead> realign(
            SegmentedText chinese, SegmentedText english, List<TermMatch> terms, List<Bead> fixedBeads) {
        FixedBeads fixed = FixedBeads.of(fixedBeads, chinese.size(), english.size());
        if (chinese.isEmpty() || english.isEmpty()) {
            return nullBeads(chinese.size(), english.size());
        }
        TokenizedPair tokens = TokenizedPair.of(lexicon, chinese, english, terms, leftOut);
        PreparedPair pair = PreparedPair.of(tokens, chinese, english, fixed);
        return new TwoPassSearch(pair, weights).decode().beads();
    }

    private static List<AlignedBead> nullBeads(int chineseSize, int englishSize) {
        Stream<Bead> chinese = IntStream.range(0, chineseSize).mapToObj(i -> Bead.of(i, i + 1, 0, 0));
        Stream<Bead> english = IntStream.range(0, englishSize).mapToObj(j -> Bead.of(0, 0, j, j + 1));
        return Stream.concat(chinese, english)
                .map(bead -> new AlignedBead(bead, 1))
                .toList();
    }
}
