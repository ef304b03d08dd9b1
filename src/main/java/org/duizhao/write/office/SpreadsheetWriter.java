package org.duizhao.write.office;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.duizhao.bitext.BeadStatus;
import org.duizhao.bitext.Sentence;
import org.duizhao.bitext.TermMatch;
import org.duizhao.bitext.TimeRange;
import org.duizhao.sheet.SheetRow;
import org.duizhao.sheet.SheetWriter;
import org.duizhao.write.material.AlignmentWriter;
import org.duizhao.write.material.Archive;
import org.duizhao.write.material.Clock;
import org.duizhao.write.material.LeftOut;
import org.duizhao.write.material.LeftOut.Reason;
import org.duizhao.write.material.LegalText;
import org.duizhao.write.material.Material;
import org.duizhao.write.material.NumberedBead;
import org.duizhao.write.material.TermIndex;
import org.duizhao.write.material.Written;

/** Writes an XLSX workbook of beads and terms, which can be edited and taken back into a workspace. */
public final class SpreadsheetWriter implements AlignmentWriter.OfOneFile {
    @Override
    public Written write(Material material, OutputStream out) throws IOException {
        Book book = new Book();
        List<SheetRow> rows = material.beads().stream().map(book::row).toList();
        List<List<String>> terms = TermIndex.of(material.beads(), book.legal).entries().stream()
                .map(term -> List.of(
                        term.chinese(),
                        term.english(),
                        term.about(),
                        Integer.toString(term.count()),
                        String.join(", ", term.misheard()),
                        book.cell(term.note(), "terms")))
                .toList();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        String title = book.legal.of(material.title(), "document");
        SheetWriter.write(title, material.created(), rows, terms, statuses(), bytes);
        Archive archive = new Archive(out);
        archive.addAll(new ByteArrayInputStream(bytes.toByteArray()));
        archive.finish();
        return new Written(material.beads().size(), book.leftOut());
    }

    private static List<String> statuses() {
        return Arrays.stream(BeadStatus.values()).map(NumberedBead::nameOf).toList();
    }

    /** Makes rows, and keeps account of what cells cannot hold. */
    private static final class Book {
        private final LegalText legal = new LegalText();
        private final List<LeftOut> leftOut = new ArrayList<>();

        SheetRow row(NumberedBead bead) {
            return new SheetRow(
                    bead.id(),
                    bead.aligned().bead().type(),
                    cell(bead.section(), bead.id()),
                    cell(bead.speaker(), bead.id()),
                    bead.time().map(TimeRange::startMillis).map(Clock::of).orElse(""),
                    bead.time().map(TimeRange::endMillis).map(Clock::of).orElse(""),
                    bead.aligned().confidence(),
                    bead.status(),
                    sentences(bead.chinese(), bead),
                    sentences(bead.english(), bead),
                    cell(bead.aligned().note(), bead.id()),
                    cell(terms(bead), bead.id()));
        }

        private List<String> sentences(List<Sentence> sentences, NumberedBead bead) {
            int longest = SheetWriter.LONGEST / Math.max(1, sentences.size()) - 1;
            return sentences.stream()
                    .map(sentence -> cell(sentence.text(), bead.id(), longest))
                    .toList();
        }

        private static String terms(NumberedBead bead) {
            return bead.terms().stream()
                    .map(TermMatch::term)
                    .distinct()
                    .map(term -> term.chinese() + " = " + term.english())
                    .collect(Collectors.joining("\n"));
        }

        String cell(String text, String place) {
            return cell(text, place, SheetWriter.LONGEST);
        }

        private String cell(String text, String place, int longest) {
            String held = legal.of(text, place);
            if (held.length() <= longest) {
                return held;
            }
            leftOut.add(new LeftOut(place, "all but " + longest + " characters of a text", Reason.NO_PLACE));
            int end = Character.isHighSurrogate(held.charAt(longest - 1)) ? longest - 1 : longest;
            return held.substring(0, end);
        }

        List<LeftOut> leftOut() {
            leftOut.addAll(legal.leftOut());
            return leftOut;
        }
    }
}
