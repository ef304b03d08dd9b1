package org.duizhao.align;

/**
 * What a first pass over a document taught about it.
 *
 * @param speakers who is who
 * @param rates how frequent the kinds of beads are
 * @param clocks how the times of both sides go together
 */
record DocumentPriors(SpeakerPairs speakers, TypeRates rates, Clocks clocks) {
    static DocumentPriors none(PreparedPair pair) {
        return new DocumentPriors(
                SpeakerPairs.unknown(pair.chineseSpeakers(), pair.englishSpeakers()),
                TypeRates.general(),
                Clocks.unknown());
    }

    static DocumentPriors of(PreparedPair pair, Decoding first) {
        return new DocumentPriors(
                SpeakerPairs.of(first.beads(), pair),
                TypeRates.of(first.expectedTypes()),
                Clocks.of(
                        first.beads(),
                        pair.structure().chinese(),
                        pair.structure().english()));
    }
}
