package org.duizhao.pipeline;

import java.util.List;
import org.duizhao.bitext.SegmentedText;
import org.duizhao.bitext.TermMatch;

/**
 * The terms of a transcript.
 *
 * @param chinese its sentences
 * @param matches the terms found in them, in order
 */
public record FoundTerms(SegmentedText chinese, List<TermMatch> matches) {
    public FoundTerms {
        matches = List.copyOf(matches);
    }
}
