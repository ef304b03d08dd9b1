package org.duizhao.xml;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.duizhao.problem.Place;

/**
 * An element with everything in it.
 *
 * @param name its name without a prefix
 * @param attributes the values of its attributes by their names without a prefix
 * @param children the elements in it, in order
 * @param text all text in it, that of the elements in it too
 * @param place where it begins
 */
public record XmlElement(
        String name, Map<String, String> attributes, List<XmlElement> children, String text, Place place) {
    public XmlElement {
        attributes = Map.copyOf(attributes);
        children = List.copyOf(children);
    }

    /** The value of an attribute, or the empty string. */
    public String attribute(String attributeName) {
        return attributes.getOrDefault(attributeName, "");
    }

    /** The elements in it that have one of some names, in order. */
    public Stream<XmlElement> children(String... names) {
        List<String> wanted = List.of(names);
        return children.stream().filter(child -> wanted.contains(child.name));
    }
}
