package org.duizhao.align;

import java.util.ArrayList;
import java.util.List;

/**
 * Searches a pair of texts twice: a first pass over the whole band teaches who is who and how frequent the kinds of
 * beads are in this document; a second, over what the first left likely, decides with that knowledge.
 */
final class TwoPassSearch {
    private final PreparedPair pair;
    private final Weights weights;

    TwoPassSearch(PreparedPair pair, Weights weights) {
        this.pair = pair;
        this.weights = weights;
    }

    Decoding decode() {
        List<Band> likely = new ArrayList<>();
        Decoding first = pass(DocumentPriors.none(pair), bands(), likely);
        return pass(DocumentPriors.of(pair, first), likely, new ArrayList<>());
    }

    /** What the first pass alone teaches. */
    DocumentPriors priors() {
        return DocumentPriors.of(pair, pass(DocumentPriors.none(pair), bands(), new ArrayList<>()));
    }

    private List<Band> bands() {
        return pair.fixed().gaps().stream().map(pair.band()::within).toList();
    }

    private Decoding pass(DocumentPriors priors, List<Band> bands, List<Band> likely) {
        Decoding decoding = new Decoding();
        BeadFeatures features = pair.features(priors);
        for (int gap = 0; gap < bands.size(); gap++) {
            Decoder decoder = new Decoder(Lattice.of(bands.get(gap), pair.fixed(), features, weights));
            decoder.decodeInto(decoding);
            likely.add(decoder.likelyBand());
            if (gap < pair.fixed().paired().size()) {
                decoding.addFixed(pair.fixed().paired().get(gap));
            }
        }
        return decoding;
    }
}
