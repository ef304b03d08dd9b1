package org.duizhao.write.tmx;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/** Reads a TMX document with a parser that fetches nothing. */
final class TmxReading {
    private TmxReading() {}

    static Document parse(String tmx) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
        factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
        factory.setFeature("http://xml.org/sax/features/external-general-entities", false);
        factory.setFeature("http://xml.org/sax/features/external-parameter-entities", false);
        factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
        DocumentBuilder builder = factory.newDocumentBuilder();
        builder.setErrorHandler(null);
        return builder.parse(new InputSource(new StringReader(tmx)));
    }

    static List<Element> units(Document tmx) {
        return children(tmx.getDocumentElement(), "body").stream()
                .flatMap(body -> children(body, "tu").stream())
                .toList();
    }

    /** The segments of a unit, in order. */
    static List<String> segments(Element unit) {
        return children(unit, "tuv").stream()
                .flatMap(variant -> children(variant, "seg").stream())
                .map(Element::getTextContent)
                .toList();
    }

    /** The properties of a unit in order, each as {@code type=value}. */
    static List<String> properties(Element unit) {
        return children(unit, "prop").stream()
                .map(property -> property.getAttribute("type") + "=" + property.getTextContent())
                .toList();
    }

    /** The elements in an element. */
    static List<Element> children(Element parent) {
        List<Element> children = new ArrayList<>();
        NodeList nodes = parent.getChildNodes();
        for (int i = 0; i < nodes.getLength(); i++) {
            if (nodes.item(i).getNodeType() == Node.ELEMENT_NODE) {
                children.add((Element) nodes.item(i));
            }
        }
        return children;
    }

    static List<Element> children(Element parent, String name) {
        return children(parent).stream()
                .filter(child -> child.getTagName().equals(name))
                .toList();
    }
}
