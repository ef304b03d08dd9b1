package org.duizhao.xml;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import javax.xml.XMLConstants;
import javax.xml.stream.Location;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.duizhao.problem.BadInputException;
import org.duizhao.problem.Place;

/**
 * An XML document of any length walked through piece by piece, in whatever encoding it declares. A declaration of its type
 * is passed over: no entity is known but the five of XML itself, and no other file is read. Elements nest {@value #DEEPEST}
 * deep at most, and a portion has {@value #LARGEST_PORTION} characters at most.
 */
public final class XmlCursor {
    private static final int DEEPEST = 100;
    private static final int LARGEST_PORTION = 1 << 24;

    /** What a cursor stands on. */
    public enum Piece {
        START,
        END,
        TEXT,
        END_OF_DOCUMENT
    }

    private final String name;
    private final PortionReader characters;
    private final XMLStreamReader xml;
    /** The end of the piece before the current one, where the current one begins. */
    private int startLine = 1;

    private int startColumn = 1;
    private int depth;

    private XmlCursor(String name, PortionReader characters) throws XMLStreamException {
        this.name = name;
        this.characters = characters;
        this.xml = factory().createXMLStreamReader(characters);
    }

    /**
     * A cursor before the first piece of a document.
     *
     * @param name what the person calls it
     * @param document its bytes; the stream stays open
     * @throws BadInputException if they do not begin like one
     */
    public static XmlCursor of(String name, InputStream document) throws IOException {
        PortionReader characters = new PortionReader(XmlEncoding.read(name, document), LARGEST_PORTION);
        try {
            return new XmlCursor(name, characters);
        } catch (XMLStreamException e) {
            throw broken(name, e);
        }
    }

    /**
     * Goes on to the next piece; one text may come as several.
     *
     * @throws BadInputException if the document is broken before its end
     */
    public Piece next() {
        try {
            return step();
        } catch (XMLStreamException e) {
            if (characters.isFull()) {
                throw new BadInputException(
                        place(),
                        "what begins here has more than " + (LARGEST_PORTION >> 20) + " million characters",
                        "check that it is what you meant");
            }
            throw broken(name, e);
        }
    }

    /** Begins a new portion, such as a record that is not held together with the one before it. */
    public void nextPortion() {
        characters.nextPortion();
    }

    /** The name of the element that starts or ends here, without a prefix. */
    public String element() {
        return xml.getLocalName();
    }

    /** How many attributes the element has that starts here. */
    int attributes() {
        return xml.getAttributeCount();
    }

    String attributeName(int i) {
        return xml.getAttributeLocalName(i);
    }

    String attributeValue(int i) {
        return xml.getAttributeValue(i);
    }

    /** An attribute of the element that starts here, by its name without a prefix. */
    public Optional<String> attribute(String attributeName) {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            if (xml.getAttributeLocalName(i).equals(attributeName)) {
                return Optional.of(xml.getAttributeValue(i));
            }
        }
        return Optional.empty();
    }

    /** The text that stands here. */
    public String text() {
        return xml.getText();
    }

    /** Where the current piece begins. */
    public Place place() {
        return new Place(name, startLine, startColumn);
    }

    private Piece step() throws XMLStreamException {
        while (xml.hasNext()) {
            noteStart();
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    depth++;
                    checkDepth();
                    return Piece.START;
                }
                case XMLStreamConstants.END_ELEMENT -> {
                    depth--;
                    return Piece.END;
                }
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> {
                    return Piece.TEXT;
                }
                case XMLStreamConstants.ENTITY_REFERENCE ->
                    throw new BadInputException(
                            place(),
                            "the entity \"" + xml.getLocalName() + "\" is not one of XML's own",
                            "write the text that it stands for");
                default -> {
                    // comments, instructions and the like say nothing here
                }
            }
        }
        return Piece.END_OF_DOCUMENT;
    }

    private void checkDepth() {
        if (depth > DEEPEST) {
            throw new BadInputException(
                    place(), "elements nest more than " + DEEPEST + " deep", "check that it is what you meant");
        }
    }

    /** A text is only known to end when the bracket after it has been read. */
    private void noteStart() {
        Location end = xml.getLocation();
        startLine = Math.max(1, end.getLineNumber());
        startColumn = Math.max(1, end.getColumnNumber());
        if (xml.isCharacters() && startColumn > 1) {
            startColumn--;
        }
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
                place(name, e.getLocation()),
                "this is no whole XML document (" + what + ")",
                "export it again, or mend it here");
    }

    private static Place place(String name, Location location) {
        if (location == null || location.getLineNumber() < 1) {
            return Place.of(name);
        }
        return new Place(name, location.getLineNumber(), Math.max(0, location.getColumnNumber()));
    }
}
