package org.duizhao.read.text;

import java.util.List;
import org.duizhao.bitext.SetAside;

/**
 * A document as its markup has it.
 *
 * @param elements its blocks in order
 * @param setAside what was no text, in order of the source
 * @param stamps the time stamps that were lifted out of its text, in order of the source
 */
public record Page(List<Element> elements, List<SetAside> setAside, List<TimeStamp> stamps) {
    public Page {
        elements = List.copyOf(elements);
        setAside = List.copyOf(setAside);
        stamps = List.copyOf(stamps);
    }

    /** A page as its reader makes it: its stamps, if it has any, still stand in its text. */
    public Page(List<Element> elements, List<SetAside> setAside) {
        this(elements, setAside, List.of());
    }

    /** The paragraphs. */
    public List<RunningText> texts() {
        return elements.stream()
                .filter(Element.Text.class::isInstance)
                .map(element -> ((Element.Text) element).text())
                .toList();
    }
}
