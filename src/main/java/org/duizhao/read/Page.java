package org.duizhao.read;

import java.util.List;
import org.duizhao.bitext.SetAside;

/**
 * A document as its markup has it.
 *
 * @param elements its blocks in order
 * @param setAside what was no text, in order of the source
 */
record Page(List<Element> elements, List<SetAside> setAside) {
    Page {
        elements = List.copyOf(elements);
        setAside = List.copyOf(setAside);
    }

    /** The paragraphs. */
    List<RunningText> texts() {
        return elements.stream()
                .filter(Element.Text.class::isInstance)
                .map(element -> ((Element.Text) element).text())
                .toList();
    }
}
