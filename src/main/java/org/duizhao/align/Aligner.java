package org.duizhao.align;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.duizhao.bitext.AlignedBead;
import org.duizhao.bitext.Bead;
import org.duizhao.bitext.SegmentedText;
import org.duizhao.bitext.Sentence;
import org.duizhao.bitext.TermMatch;
import org.duizhao.lexicon.Lexicon;

/**
 * Aligns the sentences of two texts that translate each other in order, by a semi-Markov conditional random field over
 * beads. Safe for use by several threads.
 */
public final class Aligner {
    private final Lexicon lexicon;
    private final Weights weights;

    public Aligner(Lexicon lexicon, Weights weights) {
        this.lexicon = lexicon;
        this.weights = weights;
    }

    /**
     * The most probable ladder of two texts; every sentence of both stands in exactly one bead.
     *
     * @param terms the glossary terms found in the Chinese; where the English has their approved form, they are evidence
     */
    public List<AlignedBead> align(SegmentedText chinese, SegmentedText english, List<TermMatch> terms) {
        if (chinese.isEmpty() || english.isEmpty()) {
            return nullBeads(chinese.size(), english.size());
        }
        TokenizedPair pair = TokenizedPair.of(lexicon, chinese, english, terms);
        TranslationTable table = TranslationTable.of(lexicon, pair.chinese(), pair.english());
        List<Anchors.Anchor> anchors = Anchors.find(pair.chinese(), pair.english(), table);
        Band band = Band.around(anchors, chinese.size(), english.size());
        LexicalScores lexical = LexicalScores.of(pair.chinese(), pair.english(), table, band);
        return decode(chinese.sentences(), english.sentences(), pair, band, lexical);
    }

    /** Decodes once, or, where both sides name speakers, once to learn who is who and once with that knowledge. */
    private List<AlignedBead> decode(
            List<Sentence> chinese, List<Sentence> english, TokenizedPair pair, Band band, LexicalScores lexical) {
        Speakers chineseSpeakers = Speakers.of(chinese);
        Speakers englishSpeakers = Speakers.of(english);
        boolean isTalk = chineseSpeakers.size() > 0 && englishSpeakers.size() > 0;
        SideProfile chineseSide = SideProfile.chinese(chinese, pair.chinese(), chineseSpeakers);
        SideProfile englishSide = SideProfile.english(english, pair.english(), englishSpeakers);
        SpeakerPairs speakers = SpeakerPairs.unknown(chineseSpeakers, englishSpeakers);
        List<AlignedBead> beads =
                decode(chineseSide, englishSide, chinese.size(), english.size(), band, lexical, speakers, isTalk);
        if (!isTalk) {
            return beads;
        }
        SpeakerPairs known = SpeakerPairs.of(beads, chineseSide, englishSide, chineseSpeakers, englishSpeakers);
        return decode(chineseSide, englishSide, chinese.size(), english.size(), band, lexical, known, true);
    }

    private List<AlignedBead> decode(
            SideProfile chinese,
            SideProfile english,
            int chineseSize,
            int englishSize,
            Band band,
            LexicalScores lexical,
            SpeakerPairs speakers,
            boolean isTalk) {
        BeadFeatures features = new BeadFeatures(chinese, english, chineseSize, englishSize, lexical, speakers, isTalk);
        return Decoder.decode(Lattice.score(band, features, weights));
    }

    private static List<AlignedBead> nullBeads(int chineseSize, int englishSize) {
        Stream<Bead> chinese = IntStream.range(0, chineseSize).mapToObj(i -> Bead.of(i, i + 1, 0, 0));
        Stream<Bead> english = IntStream.range(0, englishSize).mapToObj(j -> Bead.of(0, 0, j, j + 1));
        return Stream.concat(chinese, english)
                .map(bead -> new AlignedBead(bead, 1))
                .toList();
    }
}
