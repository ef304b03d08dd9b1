package org.duizhao.align;

/**
 * What a first pass over a document taught about it.
 *
 * @param speakers who is who
 * @param rates how frequent the kinds of beads are
 */
record DocumentPriors(SpeakerPairs speakers, TypeRates rates) {
    static DocumentPriors none(PreparedPair pair) {
        return new DocumentPriors(
                SpeakerPairs.unknown(pair.chineseSpeakers(), pair.englishSpeakers()), TypeRates.general());
    }

    static DocumentPriors of(PreparedPair pair, Decoding first) {
        return new DocumentPriors(SpeakerPairs.of(first.beads(), pair), TypeRates.of(first.expectedTypes()));
    }
}
