package org.duizhao.write.book;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import org.duizhao.write.material.AlignmentWriter;
import org.duizhao.write.material.Archive;
import org.duizhao.write.material.BeadSection;
import org.duizhao.write.material.LegalText;
import org.duizhao.write.material.Material;
import org.duizhao.write.material.Written;

/** Writes an EPUB 3.3 book to read: a chapter for each section, and a table of contents. */
public final class BookWriter implements AlignmentWriter.OfOneFile {
    private static final String CONTAINER = """
            <?xml version="1.0" encoding="UTF-8"?>
            <container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container">
              <rootfiles><rootfile full-path="book/package.opf" media-type="application/oebps-package+xml"/></rootfiles>
            </container>
            """;

    private static final String STYLE = """
            body { margin: 5%; line-height: 1.6; }
            h1, h2 { line-height: 1.3; }
            .bead { margin: 0 0 0.9em; }
            .bead p { margin: 0; }
            .en { color: #444; font-size: 0.92em; }
            .speaker { font-weight: bold; margin: 1.2em 0 0.3em; }
            .event { font-style: italic; }
            """;

    @Override
    public Written write(Material material, OutputStream out) throws IOException {
        LegalText legal = new LegalText();
        List<Chapter> chapters = chapters(material, legal);
        Archive archive = new Archive(out);
        archive.addStored("mimetype", utf8("application/epub+zip"));
        archive.add("META-INF/container.xml", utf8(CONTAINER));
        archive.add("book/style.css", utf8(STYLE));
        try {
            BookPackage parts = new BookPackage(material, chapters, legal);
            archive.add("book/package.opf", parts.packageDocument());
            archive.add("book/contents.xhtml", parts.contents());
            for (Chapter chapter : chapters) {
                archive.add("book/" + chapter.file(), chapter.page(legal));
            }
        } catch (XMLStreamException e) {
            throw new IOException(e.getMessage(), e);
        }
        archive.finish();
        return new Written(material.beads().size(), legal.leftOut());
    }

    private static List<Chapter> chapters(Material material, LegalText legal) {
        String title = BookPackage.title(material, legal);
        List<Chapter> chapters = new ArrayList<>();
        for (BeadSection section : BeadSection.of(material.beads())) {
            chapters.add(Chapter.of(chapters.size() + 1, section, title, legal));
        }
        return chapters.isEmpty() ? List.of(Chapter.empty(title)) : chapters;
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
