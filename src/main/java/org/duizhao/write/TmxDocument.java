package org.duizhao.write;

import java.io.OutputStream;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import org.duizhao.bitext.Language;
import org.duizhao.bitext.TimeRange;
import org.duizhao.bitext.TranslationUnit;
import org.duizhao.xml.XmlLines;

/**
 * The XML of a TMX 1.4b document (LISA OSCAR specification of 2005-04-26), element by element, in the form that every
 * reader tried accepts: all required header attributes, full language tags, and in each unit the properties before
 * the variants.
 */
final class TmxDocument {
    private static final DateTimeFormatter DATE =
            DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);

    private final XmlLines xml;
    private final LegalText legal;

    TmxDocument(OutputStream out, LegalText legal) throws XMLStreamException {
        this.xml = new XmlLines(out);
        this.legal = legal;
    }

    void start(ExportOptions options) throws XMLStreamException {
        xml.startDocument();
        xml.doctype("<!DOCTYPE tmx SYSTEM \"tmx14.dtd\">");
        xml.open("tmx", "version", "1.4");
        header(options);
        xml.open("body");
    }

    private void header(ExportOptions options) throws XMLStreamException {
        xml.open("header");
        xml.attribute("creationtool", "Duizhao");
        xml.attribute("creationtoolversion", legal.of(options.toolVersion(), "header"));
        xml.attribute("segtype", "sentence");
        xml.attribute("o-tmf", "Duizhao");
        xml.attribute("adminlang", Language.ENGLISH.tag());
        xml.attribute("srclang", Language.CHINESE.tag());
        xml.attribute("datatype", "plaintext");
        xml.attribute("creationdate", DATE.format(options.created()));
        if (options.title().isBlank()) {
            xml.closeHere();
        } else {
            xml.element("note", legal.of(options.title(), "header"));
            xml.close();
        }
    }

    /**
     * Writes one unit.
     *
     * @param id what names it
     * @param unit what there is to say about it
     * @param documentName the name of the Chinese source, legal
     * @param chinese the Chinese segment, legal and trimmed
     * @param corrected the Chinese with what was misheard put right, or empty
     * @param english the English segment, legal and trimmed
     */
    void unit(String id, TranslationUnit unit, String documentName, String chinese, String corrected, String english)
            throws XMLStreamException {
        xml.open("tu", "tuid", id);
        property("x-document", documentName);
        property("x-section", legal.of(unit.section(), id));
        property("x-speaker", legal.of(unit.speaker(), id));
        property("x-start", millis(unit.time().map(TimeRange::startMillis)));
        property("x-end", millis(unit.time().map(TimeRange::endMillis)));
        property("x-bead", unit.bead().type());
        property("x-confidence", String.format(Locale.ROOT, "%.3f", unit.probability()));
        property("x-corrected", legal.of(corrected, id));
        variant(Language.CHINESE, chinese);
        variant(Language.ENGLISH, english);
        xml.close();
    }

    void end() throws XMLStreamException {
        xml.close();
        xml.close();
        xml.endDocument();
    }

    private void property(String type, String value) throws XMLStreamException {
        if (!value.isBlank()) {
            xml.element("prop", value, "type", type);
        }
    }

    private void variant(Language language, String segment) throws XMLStreamException {
        xml.open("tuv", "xml:lang", language.tag());
        xml.openHere("seg");
        xml.text(segment);
        xml.closeHere();
        xml.closeHere();
    }

    private static String millis(Optional<Long> time) {
        return time.map(String::valueOf).orElse("");
    }
}
