package org.duizhao.align;

import java.util.List;
import org.duizhao.bitext.AlignedBead;
import org.duizhao.bitext.SegmentedText;
import org.duizhao.bitext.Sentence;
import org.duizhao.bitext.TermMatch;
import org.duizhao.lexicon.Lexicon;

/**
 * A pair of texts ready to be searched: what is known of their sentences, the band of the search, the lexical scores
 * inside it.
 *
 * @param tokens the units of both sides
 * @param chinese the Chinese sentences
 * @param english the English ones
 * @param chineseSpeakers who speaks in the Chinese
 * @param englishSpeakers who speaks in the English
 * @param structure sections, paragraphs and times of both
 * @param proportions how long the sides are beside each other
 * @param fixed what a person has confirmed
 * @param band where the search goes
 * @param lexical the lexical scores inside the band
 */
record PreparedPair(
        TokenizedPair tokens,
        SideProfile chinese,
        SideProfile english,
        Speakers chineseSpeakers,
        Speakers englishSpeakers,
        PairStructure structure,
        Proportions proportions,
        FixedBeads fixed,
        Band band,
        LexicalScores lexical) {

    static PreparedPair of(
            Lexicon lexicon, SegmentedText chinese, SegmentedText english, List<TermMatch> terms, FixedBeads fixed) {
        return of(TokenizedPair.of(lexicon, chinese, english, terms), chinese, english, fixed);
    }

    static PreparedPair of(TokenizedPair tokens, SegmentedText chinese, SegmentedText english, FixedBeads fixed) {
        TranslationTable table = tokens.table(Associations.none());
        List<Corner> anchors = Anchors.find(tokens.chinese(), tokens.english(), table);
        Band band = Band.around(anchors, fixed.gaps());
        List<Sentence> chineseSentences = chinese.sentences();
        List<Sentence> englishSentences = english.sentences();
        Speakers chineseSpeakers = Speakers.of(chineseSentences);
        Speakers englishSpeakers = Speakers.of(englishSentences);
        SideProfile chineseProfile = SideProfile.chinese(chineseSentences, tokens.chinese(), chineseSpeakers);
        SideProfile englishProfile = SideProfile.english(englishSentences, tokens.english(), englishSpeakers);
        return new PreparedPair(
                tokens,
                chineseProfile,
                englishProfile,
                chineseSpeakers,
                englishSpeakers,
                PairStructure.of(chinese, english),
                Proportions.of(anchors, chineseProfile, englishProfile),
                fixed,
                band,
                LexicalScores.of(tokens.chinese(), tokens.english(), table, band));
    }

    /** The evidence of the words where they stand, for some beads, with what the likely beads of a first pass teach. */
    PositionalScores positional(List<ArcGraph> graphs, List<AlignedBead> firstBeads) {
        TranslationTable table = tokens.table(associations(firstBeads));
        SentenceWindows windows = SentenceWindows.of(chinese.size(), graphs);
        WordLinks links = WordLinks.of(tokens.chinese(), tokens.english(), table, windows);
        return tokens.leftOut().contains(Evidence.PLACES_OF_WORDS)
                ? PositionalScores.anywhere(tokens.chinese(), tokens.english(), links)
                : PositionalScores.of(tokens.chinese(), tokens.english(), links);
    }

    private Associations associations(List<AlignedBead> firstBeads) {
        return tokens.leftOut().contains(Evidence.ASSOCIATIONS)
                ? Associations.none()
                : Associations.of(firstBeads, tokens);
    }

    /** Whether both sides say who speaks. */
    boolean isTalk() {
        return chineseSpeakers.size() > 0 && englishSpeakers.size() > 0;
    }

    /** The band of each gap between fixed beads. */
    List<Band> bands() {
        return fixed.gaps().stream().map(band::within).toList();
    }

    BeadFeatures features(DocumentPriors priors, WordEvidence words) {
        return new BeadFeatures(this, priors, words);
    }
}
