package org.duizhao.pipeline;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * What an alignment is made from.
 *
 * @param chinese the Chinese transcript
 * @param english its English source, if there is one
 * @param glossaries in order of priority, highest first
 * @param dictionaries translations to know besides the lexicon's own
 * @param weights weights to use in place of those that come with the program
 * @param fixedBeads a ladder of beads that are kept; only what lies between them is aligned
 */
public record AlignmentInputs(
        Location chinese,
        Optional<Location> english,
        List<Path> glossaries,
        List<Path> dictionaries,
        Optional<Path> weights,
        Optional<Path> fixedBeads) {
    public AlignmentInputs {
        glossaries = List.copyOf(glossaries);
        dictionaries = List.copyOf(dictionaries);
    }
}
