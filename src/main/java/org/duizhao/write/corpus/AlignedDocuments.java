package org.duizhao.write.corpus;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import javax.xml.stream.XMLStreamException;
import org.duizhao.write.material.AlignmentWriter;
import org.duizhao.write.material.LegalText;
import org.duizhao.write.material.Material;
import org.duizhao.write.material.NumberedBead;
import org.duizhao.write.material.Written;
import org.duizhao.xml.XmlLines;

/** Writes each text as a document of its own, and a third one that links their sentences: null beads are links with one end. */
public final class AlignedDocuments implements AlignmentWriter {
    /** Who reads the links. */
    public enum Style {
        /** InterText, an editor of parallel texts. */
        INTERTEXT,
        /** The Corpus Encoding Standard as the OPUS collection uses it ({@code cesAlign}). */
        CES
    }

    private final Style style;

    public AlignedDocuments(Style style) {
        this.style = style;
    }

    @Override
    public Written write(Material material, List<OutputStream> outs) throws IOException {
        LegalText legal = new LegalText();
        SentenceIds chinese = SentenceIds.of(material.alignment().chinese());
        SentenceIds english = SentenceIds.of(material.alignment().english());
        try {
            SentenceDocument.write(material.alignment().chinese(), chinese, legal, outs.get(0));
            SentenceDocument.write(material.alignment().english(), english, legal, outs.get(1));
            XmlLines xml = new XmlLines(outs.get(2));
            xml.startDocument();
            if (style == Style.CES) {
                writeCes(material, chinese, english, xml);
            } else {
                writeInterText(material, chinese, english, xml);
            }
            xml.endDocument();
        } catch (XMLStreamException e) {
            throw new IOException(e.getMessage(), e);
        }
        return new Written(material.beads().size(), legal.leftOut());
    }

    private static void writeInterText(Material material, SentenceIds chinese, SentenceIds english, XmlLines xml)
            throws XMLStreamException {
        List<String> names = material.fileNames();
        xml.open("alignment", "toDoc", names.get(1), "fromDoc", names.get(0));
        for (NumberedBead bead : material.beads()) {
            xml.open("link");
            xml.attribute("type", bead.english().size() + "-" + bead.chinese().size());
            xml.attribute("xtargets", english.of(bead.english()) + ";" + chinese.of(bead.chinese()));
            xml.attribute("status", bead.aligned().status().isSettled() ? "man" : "auto");
            xml.closeHere();
        }
        xml.close();
    }

    private static void writeCes(Material material, SentenceIds chinese, SentenceIds english, XmlLines xml)
            throws XMLStreamException {
        List<String> names = material.fileNames();
        xml.doctype("<!DOCTYPE cesAlign PUBLIC \"-//CES//DTD XML cesAlign//EN\" \"\">");
        xml.open("cesAlign", "version", "1.0");
        xml.open("linkGrp", "targType", "s", "fromDoc", names.get(0), "toDoc", names.get(1));
        for (NumberedBead bead : material.beads()) {
            xml.open("link", "id", "SL" + bead.number());
            xml.attribute("xtargets", chinese.of(bead.chinese()) + ";" + english.of(bead.english()));
            xml.attribute(
                    "certainty",
                    String.format(Locale.ROOT, "%.3f", bead.aligned().confidence()));
            xml.closeHere();
        }
        xml.close();
        xml.close();
    }
}
