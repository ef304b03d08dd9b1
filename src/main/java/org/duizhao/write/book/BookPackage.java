package org.duizhao.write.book;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import javax.xml.stream.XMLStreamException;
import org.duizhao.bitext.Language;
import org.duizhao.write.material.LegalText;
import org.duizhao.write.material.Material;
import org.duizhao.xml.XmlLines;

/** The package document of a book and its table of contents (EPUB 3.3, sections 5 and 7). */
final class BookPackage {
    private final Material material;
    private final List<Chapter> chapters;
    private final LegalText legal;
    private final String title;

    BookPackage(Material material, List<Chapter> chapters, LegalText legal) {
        this.material = material;
        this.chapters = chapters;
        this.legal = legal;
        this.title = title(material, new LegalText());
    }

    /** The title of the book: that of the talk, or else the name of its source. */
    static String title(Material material, LegalText legal) {
        String name = material.alignment().chinese().source().name();
        String title = legal.of(material.title().isBlank() ? name : material.title(), "document");
        return title.isBlank() ? "Talk" : title;
    }

    byte[] packageDocument() throws XMLStreamException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        XmlLines xml = new XmlLines(bytes);
        xml.startDocument();
        xml.open("package", "xmlns", "http://www.idpf.org/2007/opf", "version", "3.0", "unique-identifier", "id");
        metadata(xml);
        xml.open("manifest");
        item(xml, "contents", "contents.xhtml", "application/xhtml+xml", "properties", "nav");
        item(xml, "style", "style.css", "text/css");
        for (Chapter chapter : chapters) {
            item(xml, chapter.id(), chapter.file(), "application/xhtml+xml");
        }
        xml.close();
        xml.open("spine");
        for (Chapter chapter : chapters) {
            xml.open("itemref", "idref", chapter.id());
            xml.closeHere();
        }
        xml.close();
        xml.close();
        xml.endDocument();
        return bytes.toByteArray();
    }

    byte[] contents() throws XMLStreamException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        XmlLines xml = Pages.begin(bytes, title);
        xml.open("nav", "epub:type", "toc");
        xml.element("h1", title);
        xml.open("ol");
        for (Chapter chapter : chapters) {
            xml.open("li");
            xml.element("a", chapter.title(), "href", chapter.file());
            xml.close();
        }
        xml.close();
        xml.close();
        Pages.end(xml);
        return bytes.toByteArray();
    }

    private void metadata(XmlLines xml) throws XMLStreamException {
        xml.open("metadata", "xmlns:dc", "http://purl.org/dc/elements/1.1/");
        xml.element("dc:identifier", "urn:uuid:" + identifier(), "id", "id");
        xml.element("dc:title", title);
        xml.element("dc:language", Language.CHINESE.tag());
        xml.element("dc:language", Language.ENGLISH.tag());
        xml.element("dc:contributor", legal.of("Duizhao " + material.toolVersion(), "document"));
        String modified = material.created().truncatedTo(ChronoUnit.SECONDS).toString();
        xml.element("meta", modified, "property", "dcterms:modified");
        xml.close();
    }

    /** The same talk exported at the same time is the same book. */
    private UUID identifier() {
        String what = material.alignment().chinese().source().name() + "\n" + title + "\n" + material.created();
        return UUID.nameUUIDFromBytes(what.getBytes(StandardCharsets.UTF_8));
    }

    private static void item(XmlLines xml, String id, String file, String type, String... more)
            throws XMLStreamException {
        xml.open("item", "id", id, "href", file, "media-type", type);
        for (int i = 0; i < more.length; i += 2) {
            xml.attribute(more[i], more[i + 1]);
        }
        xml.closeHere();
    }
}
