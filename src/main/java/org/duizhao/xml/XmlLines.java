package org.duizhao.xml;

import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import javax.xml.XMLConstants;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * An XML document while it is written as UTF-8: elements one a line, each indented as deep as it stands, and nothing added
 * to the text in them. Texts and attributes have to be legal ({@link XmlCharacters}).
 */
public final class XmlLines {
    private static final String INDENT = "  ";

    private final XMLStreamWriter xml;
    private int depth;

    /** A document that goes to a stream, which stays open. */
    public XmlLines(OutputStream out) throws XMLStreamException {
        // the platform's own factory: another on the class path might write surrogate pairs as two references
        this.xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out, StandardCharsets.UTF_8.name());
    }

    public void startDocument() throws XMLStreamException {
        xml.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
    }

    /** A line with the declaration of the document's type. */
    public void doctype(String declaration) throws XMLStreamException {
        line();
        xml.writeDTD(declaration);
    }

    /** Opens an element on a line of its own; its attributes are names and values in turn. */
    public void open(String name, String... attributes) throws XMLStreamException {
        line();
        openHere(name, attributes);
    }

    /** Goes on to a line of its own for what is opened next. */
    public void breakLine() throws XMLStreamException {
        line();
    }

    /** Opens an element where the text is; its attributes are names and values in turn. */
    public void openHere(String name, String... attributes) throws XMLStreamException {
        xml.writeStartElement(name);
        depth++;
        for (int i = 0; i < attributes.length; i += 2) {
            attribute(attributes[i], attributes[i + 1]);
        }
    }

    /** Adds an attribute to the element just opened. */
    public void attribute(String name, String value) throws XMLStreamException {
        if (name.equals("xml:lang")) {
            xml.writeAttribute(XMLConstants.XML_NS_PREFIX, XMLConstants.XML_NS_URI, "lang", value);
        } else {
            xml.writeAttribute(name, value);
        }
    }

    /** An element on a line of its own that holds nothing but a text. */
    public void element(String name, String text, String... attributes) throws XMLStreamException {
        open(name, attributes);
        text(text);
        closeHere();
    }

    /** Parsers turn a carriage return into a line feed unless it is a reference (XML 1.0, section 2.11). */
    public void text(String text) throws XMLStreamException {
        int start = 0;
        for (int cr = text.indexOf('\r'); cr >= 0; cr = text.indexOf('\r', start)) {
            xml.writeCharacters(text.substring(start, cr));
            xml.writeEntityRef("#13");
            start = cr + 1;
        }
        xml.writeCharacters(text.substring(start));
    }

    /** Closes the innermost element on a line of its own. */
    public void close() throws XMLStreamException {
        depth--;
        line();
        xml.writeEndElement();
    }

    /** Closes the innermost element where the text is. */
    public void closeHere() throws XMLStreamException {
        depth--;
        xml.writeEndElement();
    }

    public void endDocument() throws XMLStreamException {
        line();
        xml.writeEndDocument();
        xml.flush();
    }

    private void line() throws XMLStreamException {
        xml.writeCharacters("\n" + INDENT.repeat(depth));
    }
}
