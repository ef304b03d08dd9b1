package org.duizhao.write;

import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import javax.xml.XMLConstants;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.duizhao.bitext.Language;
import org.duizhao.bitext.TimeRange;
import org.duizhao.bitext.TranslationUnit;

/**
 * The XML of a TMX 1.4b document (LISA OSCAR specification of 2005-04-26), element by element, in the form that every
 * reader tried accepts: all required header attributes, full language tags, and in each unit the properties before
 * the variants.
 */
final class TmxDocument {
    private static final DateTimeFormatter DATE =
            DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);

    private final XMLStreamWriter xml;
    private final LegalText legal;

    TmxDocument(OutputStream out, LegalText legal) throws XMLStreamException {
        // the platform's own factory: another on the class path might write surrogate pairs as two references
        this.xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out, StandardCharsets.UTF_8.name());
        this.legal = legal;
    }

    void start(ExportOptions options) throws XMLStreamException {
        xml.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
        line(0);
        xml.writeDTD("<!DOCTYPE tmx SYSTEM \"tmx14.dtd\">");
        line(0);
        xml.writeStartElement("tmx");
        xml.writeAttribute("version", "1.4");
        line(1);
        header(options);
        line(1);
        xml.writeStartElement("body");
    }

    private void header(ExportOptions options) throws XMLStreamException {
        xml.writeStartElement("header");
        xml.writeAttribute("creationtool", "Duizhao");
        xml.writeAttribute("creationtoolversion", legal.of(options.toolVersion(), "header"));
        xml.writeAttribute("segtype", "sentence");
        xml.writeAttribute("o-tmf", "Duizhao");
        xml.writeAttribute("adminlang", Language.ENGLISH.tag());
        xml.writeAttribute("srclang", Language.CHINESE.tag());
        xml.writeAttribute("datatype", "plaintext");
        xml.writeAttribute("creationdate", DATE.format(options.created()));
        if (!options.title().isBlank()) {
            line(2);
            xml.writeStartElement("note");
            text(legal.of(options.title(), "header"));
            xml.writeEndElement();
            line(1);
        }
        xml.writeEndElement();
    }

    /**
     * Writes one unit.
     *
     * @param id what names it
     * @param unit what there is to say about it
     * @param documentName the name of the Chinese source, legal
     * @param chinese the Chinese segment, legal and trimmed
     * @param english the English segment, legal and trimmed
     */
    void unit(String id, TranslationUnit unit, String documentName, String chinese, String english)
            throws XMLStreamException {
        line(2);
        xml.writeStartElement("tu");
        xml.writeAttribute("tuid", id);
        property("x-document", documentName);
        property("x-section", legal.of(unit.section(), id));
        property("x-speaker", legal.of(unit.speaker(), id));
        property("x-start", millis(unit.time().map(TimeRange::startMillis)));
        property("x-end", millis(unit.time().map(TimeRange::endMillis)));
        property("x-bead", unit.bead().type());
        property("x-confidence", String.format(Locale.ROOT, "%.3f", unit.probability()));
        variant(Language.CHINESE, chinese);
        variant(Language.ENGLISH, english);
        line(2);
        xml.writeEndElement();
    }

    void end() throws XMLStreamException {
        line(1);
        xml.writeEndElement();
        line(0);
        xml.writeEndElement();
        line(0);
        xml.writeEndDocument();
        xml.flush();
    }

    private void property(String type, String value) throws XMLStreamException {
        if (value.isBlank()) {
            return;
        }
        line(3);
        xml.writeStartElement("prop");
        xml.writeAttribute("type", type);
        text(value);
        xml.writeEndElement();
    }

    private void variant(Language language, String segment) throws XMLStreamException {
        line(3);
        xml.writeStartElement("tuv");
        xml.writeAttribute("xml", XMLConstants.XML_NS_URI, "lang", language.tag());
        xml.writeStartElement("seg");
        text(segment);
        xml.writeEndElement();
        xml.writeEndElement();
    }

    /** Parsers turn a carriage return into a line feed unless it is a reference (XML 1.0, section 2.11). */
    private void text(String text) throws XMLStreamException {
        int start = 0;
        for (int cr = text.indexOf('\r'); cr >= 0; cr = text.indexOf('\r', start)) {
            xml.writeCharacters(text.substring(start, cr));
            xml.writeEntityRef("#13");
            start = cr + 1;
        }
        xml.writeCharacters(text.substring(start));
    }

    private void line(int depth) throws XMLStreamException {
        xml.writeCharacters("\n" + "  ".repeat(depth));
    }

    private static String millis(Optional<Long> time) {
        return time.map(String::valueOf).orElse("");
    }
}
