package org.duizhao.tmx;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import org.duizhao.xml.XmlLines;

/**
 * Writes a TMX 1.4b document (LISA OSCAR specification of 2005-04-26) unit by unit, in the form that every reader tried
 * accepts: UTF-8 without a mark, all required header attributes, in each unit notes and properties before the variants. Texts
 * have to be legal ({@link org.duizhao.xml.XmlCharacters}).
 */
public final class TmxWriter implements Closeable {
    private final XmlLines xml;

    /**
     * Begins a document.
     *
     * @param out where it goes; the stream stays open
     */
    public TmxWriter(OutputStream out, TmxHeader header) throws IOException {
        try {
            xml = new XmlLines(out);
            xml.startDocument();
            xml.doctype("<!DOCTYPE tmx SYSTEM \"tmx14.dtd\">");
            xml.open("tmx", "version", "1.4");
            write(header);
            xml.open("body");
        } catch (XMLStreamException e) {
            throw new IOException(e.getMessage(), e);
        }
    }

    /** Writes the next unit. */
    public void write(TmxUnit unit) throws IOException {
        try {
            xml.open("tu");
            optional("tuid", unit.id());
            about(unit.notes(), unit.properties());
            for (TmxVariant variant : unit.variants()) {
                write(variant);
            }
            xml.close();
        } catch (XMLStreamException e) {
            throw new IOException(e.getMessage(), e);
        }
    }

    /** Ends the document and flushes the stream, which stays open. */
    @Override
    public void close() throws IOException {
        try {
            xml.close();
            xml.close();
            xml.endDocument();
        } catch (XMLStreamException e) {
            throw new IOException(e.getMessage(), e);
        }
    }

    private void write(TmxHeader header) throws XMLStreamException {
        xml.open(
                "header",
                "creationtool",
                header.tool(),
                "creationtoolversion",
                header.toolVersion(),
                "segtype",
                header.segmentation(),
                "o-tmf",
                header.memoryFormat(),
                "adminlang",
                header.adminLanguage(),
                "srclang",
                header.sourceLanguage(),
                "datatype",
                header.dataType());
        optional("creationdate", header.created());
        if (header.notes().isEmpty() && header.properties().isEmpty()) {
            xml.closeHere();
        } else {
            about(header.notes(), header.properties());
            xml.close();
        }
    }

    private void write(TmxVariant variant) throws XMLStreamException {
        xml.open("tuv", "xml:lang", variant.language());
        if (variant.notes().isEmpty() && variant.properties().isEmpty()) {
            segment(variant);
            xml.closeHere();
        } else {
            about(variant.notes(), variant.properties());
            xml.breakLine();
            segment(variant);
            xml.close();
        }
    }

    private void segment(TmxVariant variant) throws XMLStreamException {
        xml.openHere("seg");
        xml.text(variant.text());
        xml.closeHere();
    }

    private void about(List<String> notes, List<TmxProperty> properties) throws XMLStreamException {
        for (String note : notes) {
            xml.element("note", note);
        }
        for (TmxProperty property : properties) {
            xml.element("prop", property.value(), "type", property.type());
        }
    }

    private void optional(String attribute, String value) throws XMLStreamException {
        if (!value.isEmpty()) {
            xml.attribute(attribute, value);
        }
    }
}
