package org.duizhao.xml;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Optional;
import java.util.Set;
import javax.xml.XMLConstants;
import javax.xml.stream.Location;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.duizhao.problem.BadInputException;
import org.duizhao.problem.Place;

/**
 * An XML document read from its start to its end. A declaration of its type is passed over: no entity is known but the
 * five of XML itself, and no other file is read. Elements nest {@value #DEEPEST} deep at most.
 */
public final class XmlEvents {
    private static final int DEEPEST = 100;

    private final String name;
    private final XMLStreamReader xml;
    /** The end of the event before the current one, where the current one begins. */
    private Place start;

    private int depth;

    private XmlEvents(String name, XMLStreamReader xml) {
        this.name = name;
        this.xml = xml;
        this.start = place(name, xml.getLocation());
    }

    /**
     * The document that some bytes are.
     *
     * @param name what the person calls it
     * @throws BadInputException if they do not begin like one
     */
    public static XmlEvents of(String name, byte[] bytes) {
        try {
            return new XmlEvents(name, factory().createXMLStreamReader(new ByteArrayInputStream(bytes)));
        } catch (XMLStreamException e) {
            throw broken(name, e);
        }
    }

    /**
     * Goes on to the start of the next element, at whatever depth.
     *
     * @return its name without a prefix; empty at the end of the document
     * @throws BadInputException if the document is broken before it
     */
    public Optional<String> nextElement() {
        try {
            while (xml.hasNext()) {
                if (step() == XMLStreamConstants.START_ELEMENT) {
                    return Optional.of(xml.getLocalName());
                }
            }
            return Optional.empty();
        } catch (XMLStreamException e) {
            throw broken(name, e);
        }
    }

    /**
     * Goes on to the start of the next element that has one of some names, and reads it to its end.
     *
     * @throws BadInputException if the document is broken before that end
     */
    public Optional<XmlElement> nextWhole(Set<String> names) {
        for (Optional<String> found = nextElement(); found.isPresent(); found = nextElement()) {
            if (names.contains(found.get())) {
                return Optional.of(whole());
            }
        }
        return Optional.empty();
    }

    private XmlElement whole() {
        try {
            return rest();
        } catch (XMLStreamException e) {
            throw broken(name, e);
        }
    }

    /** The rest of the element that has just begun. Depth is bounded, so this may call itself. */
    private XmlElement rest() throws XMLStreamException {
        Place begin = start;
        String element = xml.getLocalName();
        Map<String, String> attributes = new HashMap<>();
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            attributes.put(xml.getAttributeLocalName(i), xml.getAttributeValue(i));
        }
        List<XmlElement> children = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        for (int event = step(); event != XMLStreamConstants.END_ELEMENT; event = step()) {
            if (event == XMLStreamConstants.START_ELEMENT) {
                XmlElement child = rest();
                children.add(child);
                text.append(child.text());
            } else if (xml.isCharacters()) {
                text.append(xml.getText());
            }
        }
        return new XmlElement(element, attributes, children, text.toString(), begin);
    }

    private int step() throws XMLStreamException {
        start = nextStart();
        int event = next();
        if (event == XMLStreamConstants.START_ELEMENT) {
            depth++;
        } else if (event == XMLStreamConstants.END_ELEMENT) {
            depth--;
        }
        if (depth > DEEPEST) {
            throw new BadInputException(
                    start, "elements nest more than " + DEEPEST + " deep", "check that it is what you meant");
        }
        if (event == XMLStreamConstants.ENTITY_REFERENCE) {
            throw new BadInputException(
                    start,
                    "the entity \"" + xml.getLocalName() + "\" is not one of XML's own",
                    "write the text that it stands for");
        }
        return event;
    }

    private int next() throws XMLStreamException {
        try {
            return xml.next();
        } catch (MissingResourceException e) {
            // the JDK's parser has no words for some mistakes in the declaration of a document's type
            throw new XMLStreamException("its DOCTYPE is broken", xml.getLocation(), e);
        }
    }

    /** Where the next event begins: a text is only known to end when the bracket after it has been read. */
    private Place nextStart() {
        Place end = place(name, xml.getLocation());
        return xml.isCharacters() && end.column() > 1 ? new Place(name, end.line(), end.column() - 1) : end;
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        factory.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
        factory.setXMLResolver((publicId, systemId, base, namespace) -> {
            throw new XMLStreamException("no other file is read");
        });
        return factory;
    }

    private static BadInputException broken(String name, XMLStreamException e) {
        String message = String.valueOf(e.getMessage());
        String what = message.substring(message.indexOf("Message: ") < 0 ? 0 : message.indexOf("Message: ") + 9)
                .replaceAll("\\s+", " ")
                .replaceAll("[.; ]+$", "");
        return new BadInputException(
                e.getLocation() == null ? Place.of(name) : place(name, e.getLocation()),
                "this is no whole XML document (" + what + ")",
                "export it again, or mend it here");
    }

    private static Place place(String name, Location location) {
        int line = Math.max(0, location.getLineNumber());
        return new Place(name, line, line == 0 ? 0 : Math.max(0, location.getColumnNumber()));
    }
}
