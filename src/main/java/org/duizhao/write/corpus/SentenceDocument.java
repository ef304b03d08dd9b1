package org.duizhao.write.corpus;

import java.io.OutputStream;
import javax.xml.stream.XMLStreamException;
import org.duizhao.bitext.SegmentedText;
import org.duizhao.bitext.Sentence;
import org.duizhao.write.material.LegalText;
import org.duizhao.xml.XmlLines;

/** A text as XML that others point into: paragraphs of sentences, each with an id. */
final class SentenceDocument {
    private SentenceDocument() {}

    /** Writes {@code <text><p id="1"><s id="1.1">…}, all sentences of one side in order; blocks are paragraphs. */
    static void write(SegmentedText text, SentenceIds ids, LegalText legal, OutputStream out)
            throws XMLStreamException {
        XmlLines xml = new XmlLines(out);
        xml.startDocument();
        xml.open("text", "xml:lang", text.source().language().tag());
        int paragraph = 0;
        for (Sentence sentence : text.sentences()) {
            if (ids.paragraph(sentence.index()) != paragraph) {
                if (paragraph > 0) {
                    xml.close();
                }
                paragraph = ids.paragraph(sentence.index());
                xml.open(element(sentence), "id", Integer.toString(paragraph));
            }
            String id = ids.of(sentence.index());
            xml.element("s", legal.of(sentence.text(), "sentence " + id), "id", id);
        }
        if (paragraph > 0) {
            xml.close();
        }
        xml.close();
        xml.endDocument();
    }

    private static String element(Sentence sentence) {
        return sentence.kind() == Sentence.Kind.HEADING ? "head" : "p";
    }
}
