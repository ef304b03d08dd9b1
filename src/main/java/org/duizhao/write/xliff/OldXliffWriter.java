package org.duizhao.write.xliff;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import org.duizhao.bitext.BeadStatus;
import org.duizhao.bitext.Language;
import org.duizhao.write.material.AlignmentWriter;
import org.duizhao.write.material.Material;
import org.duizhao.write.material.NumberedBead;
import org.duizhao.write.material.Written;

/** Writes a document to translate in XLIFF 1.2 (OASIS standard of 1 February 2008), for tools that have nothing newer. */
public final class OldXliffWriter implements AlignmentWriter.OfOneFile {
    @Override
    public Written write(Material material, OutputStream out) throws IOException {
        try {
            return new Draft(material, out).write();
        } catch (XMLStreamException e) {
            throw new IOException(e.getMessage(), e);
        }
    }

    private static final class Draft extends XliffDraft {
        Draft(Material material, OutputStream out) throws XMLStreamException {
            super(material, out);
        }

        @Override
        void begin() throws XMLStreamException {
            xml.open("xliff", "xmlns", "urn:oasis:names:tc:xliff:document:1.2", "version", "1.2");
            xml.open(
                    "file",
                    "original",
                    documentName(),
                    "source-language",
                    Language.CHINESE.tag(),
                    "target-language",
                    Language.ENGLISH.tag(),
                    "datatype",
                    "plaintext");
            xml.open("body");
        }

        @Override
        void end(int units) throws XMLStreamException {
            xml.close();
            xml.close();
            xml.close();
        }

        @Override
        void unit(NumberedBead bead, Translation translation) throws XMLStreamException {
            xml.open("trans-unit", "id", bead.id(), "xml:space", "preserve");
            if (bead.aligned().status() == BeadStatus.CONFIRMED) {
                xml.attribute("approved", "yes");
            }
            xml.element("source", translation.source());
            if (translation.target().isPresent()) {
                xml.element("target", translation.target().get(), "state", state(translation));
            }
            context(bead);
            note(bead);
            if (translation.offered().isPresent()) {
                offer(bead, translation);
            }
            xml.close();
        }

        private void context(NumberedBead bead) throws XMLStreamException {
            xml.open("context-group", "purpose", "information");
            for (Map.Entry<String, String> about : About.of(bead, legal).entrySet()) {
                xml.element("context", about.getValue(), "context-type", "x-" + about.getKey());
            }
            xml.close();
        }

        private void note(NumberedBead bead) throws XMLStreamException {
            String note = legal.of(bead.aligned().note(), bead.id());
            if (!note.isBlank()) {
                xml.element("note", note);
            }
        }

        private void offer(NumberedBead bead, Translation translation) throws XMLStreamException {
            String quality =
                    String.format(Locale.ROOT, "%.0f%%", 100 * bead.aligned().probability());
            xml.open("alt-trans", "match-quality", quality, "origin", "Duizhao");
            xml.element("source", translation.source());
            xml.element("target", translation.offered().orElseThrow());
            xml.close();
        }

        private static String state(Translation translation) {
            return switch (translation.state()) {
                case INITIAL -> "new";
                case TRANSLATED -> "translated";
                case REVIEWED -> "signed-off";
                case FINAL -> "final";
            };
        }
    }
}
