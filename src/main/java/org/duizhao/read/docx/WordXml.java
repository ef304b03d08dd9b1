package org.duizhao.read.docx;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.jspecify.annotations.Nullable;

/** The XML of a part, element by element. Nothing outside it is looked at, and no entity is declared. */
final class WordXml {
    private static final Set<String> WORD = Set.of(
            "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
            "http://purl.oclc.org/ooxml/wordprocessingml/main");
    private static final Set<String> MATH = Set.of(
            "http://schemas.openxmlformats.org/officeDocument/2006/math",
            "http://purl.oclc.org/ooxml/officeDocument/math");
    private static final Set<String> PICTURE = Set.of(
            "http://schemas.openxmlformats.org/drawingml/2006/picture", "http://purl.oclc.org/ooxml/drawingml/picture");
    private static final String COMPATIBILITY = "http://schemas.openxmlformats.org/markup-compatibility/2006";
    private static final String DRAWING = "urn:schemas-microsoft-com:vml";
    private static final Set<String> OFF = Set.of("0", "false", "off", "none");

    private final XMLStreamReader xml;

    /** Reads a part from its root. */
    interface PartReader<T> {
        T read(WordXml xml) throws XMLStreamException;
    }

    private WordXml(XMLStreamReader xml) {
        this.xml = xml;
    }

    /** @throws org.duizhao.problem.BadInputException if the part is no well-formed XML */
    static <T> T read(String name, PackagePart part, PartReader<T> reader) {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        try (InputStream in = part.getInputStream()) {
            XMLStreamReader xml = factory.createXMLStreamReader(in);
            T read = reader.read(new WordXml(xml));
            xml.close();
            return read;
        } catch (IOException | XMLStreamException e) {
            throw WordPackage.damaged(name);
        }
    }

    /** Goes on to the next start, end or text; returns false behind the last. */
    boolean next() throws XMLStreamException {
        while (xml.hasNext()) {
            int event = xml.next();
            boolean isOfInterest = event == XMLStreamReader.START_ELEMENT
                    || event == XMLStreamReader.END_ELEMENT
                    || event == XMLStreamReader.CHARACTERS
                    || event == XMLStreamReader.CDATA;
            if (isOfInterest) {
                return true;
            }
        }
        return false;
    }

    boolean isStart() {
        return xml.isStartElement();
    }

    boolean isEnd() {
        return xml.isEndElement();
    }

    /** The characters between two tags. */
    String text() {
        return xml.getText();
    }

    /** The name of an element of WordprocessingML, or with a prefix of ours one of its neighbours; else nothing. */
    String element() {
        String space = xml.getNamespaceURI();
        String local = xml.getLocalName();
        if (space == null) {
            return "";
        }
        if (WORD.contains(space)) {
            return local;
        }
        if (MATH.contains(space)) {
            return "math:" + local;
        }
        if (PICTURE.contains(space)) {
            return "picture:" + local;
        }
        if (space.equals(COMPATIBILITY)) {
            return "compatibility:" + local;
        }
        boolean isRule =
                space.equals(DRAWING) && local.equals("rect") && attribute("hr").isPresent();
        return isRule ? "drawing:rule" : "";
    }

    /** An attribute by its local name. */
    Optional<String> attribute(String local) {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            if (xml.getAttributeLocalName(i).equals(local)) {
                @Nullable String value = xml.getAttributeValue(i);
                return Optional.ofNullable(value);
            }
        }
        return Optional.empty();
    }

    /** Whether a property that is on or off is on here: it is unless it says otherwise. */
    boolean isOn() {
        return attribute("val").map(value -> !OFF.contains(value)).orElse(true);
    }

    /** Goes on to the end of the element that has just begun. */
    void skip() throws XMLStreamException {
        int depth = 1;
        while (depth > 0 && next()) {
            depth += isStart() ? 1 : isEnd() ? -1 : 0;
        }
    }

    /** Goes on to the end of the element that has just begun, and returns the text runs in it. */
    String skippedText() throws XMLStreamException {
        StringBuilder text = new StringBuilder();
        int depth = 1;
        boolean isText = false;
        while (depth > 0 && next()) {
            if (isStart()) {
                depth++;
                String element = element();
                isText = element.equals("t") || element.equals("delText");
            } else if (isEnd()) {
                depth--;
                isText = false;
            } else if (isText) {
                text.append(text());
            }
        }
        return text.toString();
    }
}
