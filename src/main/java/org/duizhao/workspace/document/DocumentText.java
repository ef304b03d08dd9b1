package org.duizhao.workspace.document;

import java.util.List;
import org.duizhao.bitext.SetAside;
import org.duizhao.bitext.Source;

/**
 * One of the two texts of a document, but for its sentences, which stand in beads.
 *
 * @param source the text that the spans of sentences point into
 * @param setAside what of it is not part of the talk
 */
public record DocumentText(Source source, List<SetAside> setAside) {
    public DocumentText {
        setAside = List.copyOf(setAside);
    }
}
