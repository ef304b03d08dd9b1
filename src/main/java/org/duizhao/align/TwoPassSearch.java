package org.duizhao.align;

import java.util.ArrayList;
import java.util.List;

/**
 * Searches a pair of texts twice: a first pass over the whole band teaches who is who, how frequent the kinds of beads
 * are in this document, and which words go together; a second, over what the first left likely, decides with that.
 */
final class TwoPassSearch {
    private final PreparedPair pair;
    private final Weights weights;

    TwoPassSearch(PreparedPair pair, Weights weights) {
        this.pair = pair;
        this.weights = weights;
    }

    Decoding decode() {
        First first = first();
        return decode(first.refined(), first.priors(), new ArrayList<>());
    }

    /**
     * What a first pass teaches.
     *
     * @param refined the pair with what is known of its words now, inside the likely band
     * @param priors what is known of the document now
     */
    record First(PreparedPair refined, DocumentPriors priors) {}

    First first() {
        List<Band> likely = new ArrayList<>();
        Decoding decoding = decode(pair, DocumentPriors.none(pair), likely);
        return new First(pair.refined(decoding.beads(), Band.joined(likely)), DocumentPriors.of(pair, decoding));
    }

    private Decoding decode(PreparedPair searched, DocumentPriors priors, List<Band> likely) {
        Decoding decoding = new Decoding();
        BeadFeatures features = searched.features(priors);
        List<Band> bands = searched.bands();
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
