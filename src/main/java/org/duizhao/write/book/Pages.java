package org.duizhao.write.book;

import java.io.OutputStream;
import javax.xml.stream.XMLStreamException;
import org.duizhao.bitext.Language;
import org.duizhao.xml.XmlLines;

/** What the pages of a book have in common. */
final class Pages {
    private Pages() {}

    /** A page with an open body. */
    static XmlLines begin(OutputStream out, String title) throws XMLStreamException {
        XmlLines xml = new XmlLines(out);
        xml.startDocument();
        xml.doctype("<!DOCTYPE html>");
        xml.open("html", "xmlns", "http://www.w3.org/1999/xhtml", "xmlns:epub", "http://www.idpf.org/2007/ops");
        xml.attribute("lang", Language.CHINESE.tag());
        xml.attribute("xml:lang", Language.CHINESE.tag());
        xml.open("head");
        xml.element("title", title);
        xml.open("link", "rel", "stylesheet", "type", "text/css", "href", "style.css");
        xml.closeHere();
        xml.close();
        xml.open("body");
        return xml;
    }

    static void end(XmlLines xml) throws XMLStreamException {
        xml.close();
        xml.close();
        xml.endDocument();
    }
}
