package org.duizhao.align;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;

/**
 * The kinds of evidence that alignment goes by. Learning and aligning without one of them shows what it is worth. Every
 * feature of the random field belongs to one kind; of some kinds there is no feature, since they only help to say how
 * words translate.
 */
public enum Evidence {
    /** The words of a bead, wherever and however they translate. */
    WORDS,
    /** At which part of a bead words stand. Without it a fine pass takes the words of each side together. */
    PLACES_OF_WORDS,
    /** What single characters mean inside words. */
    CHARACTERS,
    /** Capitalised words that sound like a stretch of the Chinese. */
    NAMES,
    /** Words that the beads of a first pass show to go together. */
    ASSOCIATIONS,
    /** How long both sides of a bead are. */
    LENGTHS,
    /** What is known of sentences that stand alone: how long they are, and that talks have more of them. */
    NULLS,
    /** How frequent the kinds of beads are in this document, by a first pass. */
    RATES,
    /** The marks that sentences end with, and question marks. */
    END_MARKS,
    /** Where quotations open and close. */
    QUOTATIONS,
    /** How the sentences of one side of a bead follow each other, and how short they are. */
    INNER_BORDERS,
    /** Turns, who speaks, and what is no speech. */
    SPEAKERS,
    /** Sections, paragraphs and times. */
    STRUCTURE;

    /** What it is called in tables. */
    public String title() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    /** The features that are part of it, perhaps none. */
    List<Feature> features() {
        return Arrays.stream(Feature.values())
                .filter(feature -> feature.kind() == this)
                .toList();
    }

    /** For each index in a vector of weights whether the feature belongs to one of some kinds. */
    static boolean[] belonging(Collection<Evidence> kinds) {
        boolean[] belongs = new boolean[Feature.COUNT];
        kinds.forEach(kind -> kind.features().forEach(feature -> belongs[feature.index()] = true));
        return belongs;
    }
}
