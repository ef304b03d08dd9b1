package org.duizhao.write.xliff;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import org.duizhao.bitext.Language;
import org.duizhao.bitext.Term;
import org.duizhao.bitext.TermMatch;
import org.duizhao.write.material.AlignmentWriter;
import org.duizhao.write.material.Material;
import org.duizhao.write.material.NumberedBead;
import org.duizhao.write.material.Written;

/**
 * Writes a document to translate in XLIFF 2.1 (OASIS standard of 13 February 2018): the core, with the modules for metadata
 * (speaker, section, time, confidence), glossary (terms found) and translation candidates (English that is only offered).
 */
public final class XliffWriter implements AlignmentWriter.OfOneFile {
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
            xml.open(
                    "xliff",
                    "xmlns",
                    "urn:oasis:names:tc:xliff:document:2.0",
                    "xmlns:gls",
                    "urn:oasis:names:tc:xliff:glossary:2.0",
                    "xmlns:mda",
                    "urn:oasis:names:tc:xliff:metadata:2.0",
                    "xmlns:mtc",
                    "urn:oasis:names:tc:xliff:matches:2.0",
                    "version",
                    "2.1",
                    "srcLang",
                    Language.CHINESE.tag(),
                    "trgLang",
                    Language.ENGLISH.tag());
            xml.open("file", "id", "f1", "original", documentName());
            if (!material.title().isBlank()) {
                xml.open("notes");
                xml.element("note", legal.of(material.title(), "document"), "category", "title");
                xml.close();
            }
        }

        @Override
        void end(int units) throws XMLStreamException {
            if (units == 0) {
                // a file without a unit is not allowed
                xml.open("group", "id", "empty");
                xml.closeHere();
            }
            xml.close();
            xml.close();
        }

        @Override
        void unit(NumberedBead bead, Translation translation) throws XMLStreamException {
            xml.open("unit", "id", bead.id());
            candidates(bead, translation);
            glossary(bead);
            metadata(bead);
            note(bead);
            segment(bead, translation);
            xml.close();
        }

        private void candidates(NumberedBead bead, Translation translation) throws XMLStreamException {
            if (translation.offered().isPresent()) {
                xml.open("mtc:matches");
                xml.open(
                        "mtc:match",
                        "ref",
                        "#s1",
                        "origin",
                        "Duizhao",
                        "type",
                        "other",
                        "matchQuality",
                        String.format(Locale.ROOT, "%.1f", 100 * bead.aligned().probability()));
                xml.element("source", translation.source());
                xml.element("target", translation.offered().get());
                xml.close();
                xml.close();
            }
        }

        private void glossary(NumberedBead bead) throws XMLStreamException {
            List<Term> terms =
                    bead.terms().stream().map(TermMatch::term).distinct().toList();
            if (terms.isEmpty()) {
                return;
            }
            xml.open("gls:glossary");
            for (Term term : terms) {
                xml.open("gls:glossEntry");
                xml.element("gls:term", legal.of(term.chinese(), bead.id()));
                xml.element("gls:translation", legal.of(term.english(), bead.id()));
                String definition = legal.of(term.definition(), bead.id());
                if (!definition.isBlank()) {
                    xml.element("gls:definition", definition);
                }
                xml.close();
            }
            xml.close();
        }

        private void metadata(NumberedBead bead) throws XMLStreamException {
            xml.open("mda:metadata");
            xml.open("mda:metaGroup", "category", "duizhao");
            for (Map.Entry<String, String> about : About.of(bead, legal).entrySet()) {
                xml.element("mda:meta", about.getValue(), "type", about.getKey());
            }
            xml.close();
            xml.close();
        }

        private void note(NumberedBead bead) throws XMLStreamException {
            String note = legal.of(bead.aligned().note(), bead.id());
            if (!note.isBlank()) {
                xml.open("notes");
                xml.element("note", note);
                xml.close();
            }
        }

        private void segment(NumberedBead bead, Translation translation) throws XMLStreamException {
            xml.open("segment", "id", "s1", "state", translation.state().value());
            xml.attribute("subState", "duizhao:" + bead.status());
            xml.element("source", translation.source(), "xml:space", "preserve");
            if (translation.target().isPresent()) {
                xml.element("target", translation.target().get(), "xml:space", "preserve");
            }
            xml.close();
        }
    }
}
