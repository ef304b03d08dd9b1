package org.duizhao.write;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Collectors;
import javax.xml.stream.XMLStreamException;
import org.duizhao.bitext.Alignment;
import org.duizhao.bitext.Sentence;
import org.duizhao.bitext.TranslationUnit;
import org.duizhao.write.LeftOut.Reason;

/** Writes the beads with both sides as a translation memory; what has one side only is left out and reported. */
final class TmxWriter implements AlignmentWriter {
    @Override
    public Written write(Alignment alignment, ExportOptions options, OutputStream out) throws IOException {
        try {
            return new Memory(alignment, options, out).write();
        } catch (XMLStreamException e) {
            throw new IOException(e.getMessage(), e);
        }
    }

    /** One translation memory while it is being written. */
    private static final class Memory {
        private final Alignment alignment;
        private final ExportOptions options;
        private final LegalText legal = new LegalText();
        private final List<LeftOut> leftOut = new ArrayList<>();
        private final TmxDocument document;
        private final String documentName;
        private int units;

        Memory(Alignment alignment, ExportOptions options, OutputStream out) throws XMLStreamException {
            this.alignment = alignment;
            this.options = options;
            this.document = new TmxDocument(out, legal);
            this.documentName = legal.of(alignment.chinese().source().name(), "document");
        }

        Written write() throws XMLStreamException {
            document.start(options);
            if (alignment.english().isEmpty()) {
                leaveOutEverything();
            } else {
                writeUnits();
            }
            document.end();
            leftOut.addAll(legal.leftOut());
            return new Written(units, leftOut);
        }

        private void writeUnits() throws XMLStreamException {
            Iterator<TranslationUnit> withBothSides = alignment.units().iterator();
            for (NumberedBead bead : NumberedBead.of(alignment)) {
                if (bead.isNull()) {
                    leaveOut(bead, Reason.NO_COUNTERPART);
                } else {
                    writeUnit(bead, withBothSides.next());
                }
            }
        }

        private void writeUnit(NumberedBead bead, TranslationUnit unit) throws XMLStreamException {
            String chinese = segment(unit.chinese(), bead);
            String english = segment(unit.english(), bead);
            if (chinese.isEmpty() || english.isEmpty()) {
                leaveOut(bead, Reason.NOTHING_LEFT);
                return;
            }
            document.unit(
                    bead.id(), unit, documentName, chinese, bead.corrected().orElse(""), english);
            units++;
        }

        /** A segment with white space at an edge is found by no memory search. */
        private String segment(String text, NumberedBead bead) {
            return legal.of(text, bead.id()).strip();
        }

        private void leaveOut(NumberedBead bead, Reason reason) {
            String text = bead.sentences().map(Sentence::text).collect(Collectors.joining(" "));
            leftOut.add(new LeftOut(bead.id(), Excerpt.of(text), reason));
        }

        private void leaveOutEverything() {
            String what = "all " + alignment.chinese().size() + " Chinese sentences";
            leftOut.add(new LeftOut("document", what, Reason.NO_ENGLISH));
        }
    }
}
