package org.duizhao.xml;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.duizhao.problem.BadInputException;
import org.duizhao.problem.Place;
import org.duizhao.xml.XmlCursor.Piece;

/** An XML document read from its start to its end, element by element, as {@link XmlCursor} walks through it. */
public final class XmlEvents {
    private final XmlCursor xml;

    private XmlEvents(XmlCursor xml) {
        this.xml = xml;
    }

    /**
     * The document that some bytes are.
     *
     * @param name what the person calls it
     * @throws BadInputException if they do not begin like one
     */
    public static XmlEvents of(String name, byte[] bytes) {
        try {
            return new XmlEvents(XmlCursor.of(name, new ByteArrayInputStream(bytes)));
        } catch (IOException e) {
            throw new UncheckedIOException("bytes in memory can be read", e);
        }
    }

    /**
     * Goes on to the start of the next element, at whatever depth.
     *
     * @return its name without a prefix; empty at the end of the document
     * @throws BadInputException if the document is broken before it
     */
    public Optional<String> nextElement() {
        xml.nextPortion();
        for (Piece piece = xml.next(); piece != Piece.END_OF_DOCUMENT; piece = xml.next()) {
            if (piece == Piece.START) {
                return Optional.of(xml.element());
            }
        }
        return Optional.empty();
    }

    /**
     * Goes on to the start of the next element that has one of some names, and reads it to its end.
     *
     * @throws BadInputException if the document is broken before that end
     */
    public Optional<XmlElement> nextWhole(Set<String> names) {
        for (Optional<String> found = nextElement(); found.isPresent(); found = nextElement()) {
            if (names.contains(found.get())) {
                return Optional.of(rest());
            }
        }
        return Optional.empty();
    }

    /** The rest of the element that has just begun. Depth is bounded, so this may call itself. */
    private XmlElement rest() {
        Place begin = xml.place();
        String element = xml.element();
        Map<String, String> attributes = new HashMap<>();
        for (int i = 0; i < xml.attributes(); i++) {
            attributes.put(xml.attributeName(i), xml.attributeValue(i));
        }
        List<XmlElement> children = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        for (Piece piece = xml.next(); piece != Piece.END; piece = xml.next()) {
            if (piece == Piece.START) {
                XmlElement child = rest();
                children.add(child);
                text.append(child.text());
            } else if (piece == Piece.TEXT) {
                text.append(xml.text());
            }
        }
        return new XmlElement(element, attributes, children, text.toString(), begin);
    }
}
