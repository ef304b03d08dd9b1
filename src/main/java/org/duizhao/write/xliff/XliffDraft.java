package org.duizhao.write.xliff;

import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import org.duizhao.write.material.Excerpt;
import org.duizhao.write.material.LeftOut;
import org.duizhao.write.material.LeftOut.Reason;
import org.duizhao.write.material.LegalText;
import org.duizhao.write.material.Material;
import org.duizhao.write.material.NumberedBead;
import org.duizhao.write.material.Written;
import org.duizhao.xml.XmlLines;

/** A document to translate while it is being written, unit by unit, in some version of XLIFF. */
abstract class XliffDraft {
    final Material material;
    final XmlLines xml;
    final LegalText legal = new LegalText();

    XliffDraft(Material material, OutputStream out) throws XMLStreamException {
        this.material = material;
        this.xml = new XmlLines(out);
    }

    /** Opens what stands before the units. */
    abstract void begin() throws XMLStreamException;

    /** Writes a bead that has Chinese to translate. */
    abstract void unit(NumberedBead bead, Translation translation) throws XMLStreamException;

    /** Closes what {@link #begin} opened. */
    abstract void end(int units) throws XMLStreamException;

    final Written write() throws XMLStreamException {
        List<LeftOut> leftOut = new ArrayList<>();
        int units = 0;
        xml.startDocument();
        begin();
        for (NumberedBead bead : material.beads()) {
            Translation translation = Translation.of(bead, legal);
            if (translation.source().isEmpty()) {
                leftOut.add(new LeftOut(bead.id(), Excerpt.of(bead.text()), Reason.NOTHING_LEFT));
            } else {
                unit(bead, translation);
                units++;
            }
        }
        end(units);
        xml.endDocument();
        leftOut.addAll(legal.leftOut());
        return new Written(units, leftOut);
    }

    final String documentName() {
        return legal.of(material.alignment().chinese().source().name(), "document");
    }
}
