package org.duizhao.write.xliff;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import org.duizhao.bitext.BeadStatus;
import org.duizhao.bitext.Language;
import org.duizhao.write.material.AlignmentWriter;
import org.duizhao.write.material.Excerpt;
import org.duizhao.write.material.LeftOut;
import org.duizhao.write.material.LeftOut.Reason;
import org.duizhao.write.material.LegalText;
import org.duizhao.write.material.Material;
import org.duizhao.write.material.NumberedBead;
import org.duizhao.write.material.Written;
import org.duizhao.xml.XmlLines;

/** Writes a document to translate in XLIFF 1.2 (OASIS standard of 1 February 2008), for tools that have nothing newer. */
public final class OldXliffWriter implements AlignmentWriter.OfOneFile {
    @Override
    public Written write(Material material, OutputStream out) throws IOException {
        try {
            return new Draft(material, new XmlLines(out)).write();
        } catch (XMLStreamException e) {
            throw new IOException(e.getMessage(), e);
        }
    }

    /** One document while it is being written. */
    private static final class Draft {
        private final Material material;
        private final XmlLines xml;
        private final LegalText legal = new LegalText();
        private final List<LeftOut> leftOut = new ArrayList<>();
        private int units;

        Draft(Material material, XmlLines xml) {
            this.material = material;
            this.xml = xml;
        }

        Written write() throws XMLStreamException {
            xml.startDocument();
            xml.open("xliff", "xmlns", "urn:oasis:names:tc:xliff:document:1.2", "version", "1.2");
            xml.open(
                    "file",
                    "original",
                    legal.of(material.alignment().chinese().source().name(), "document"),
                    "source-language",
                    Language.CHINESE.tag(),
                    "target-language",
                    Language.ENGLISH.tag(),
                    "datatype",
                    "plaintext");
            xml.open("body");
            for (NumberedBead bead : material.beads()) {
                unit(bead);
            }
            xml.close();
            xml.close();
            xml.close();
            xml.endDocument();
            leftOut.addAll(legal.leftOut());
            return new Written(units, leftOut);
        }

        private void unit(NumberedBead bead) throws XMLStreamException {
            Translation translation = Translation.of(bead, legal);
            if (translation.source().isEmpty()) {
                leftOut.add(new LeftOut(bead.id(), Excerpt.of(bead.text()), Reason.NOTHING_LEFT));
                return;
            }
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
            units++;
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
