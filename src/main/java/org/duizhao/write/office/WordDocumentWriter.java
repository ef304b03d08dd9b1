package org.duizhao.write.office;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigInteger;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.duizhao.bitext.Sentence;
import org.duizhao.bitext.Term;
import org.duizhao.bitext.TermMatch;
import org.duizhao.bitext.TimeRange;
import org.duizhao.write.material.AlignmentWriter;
import org.duizhao.write.material.Archive;
import org.duizhao.write.material.BeadSection;
import org.duizhao.write.material.BeadTurn;
import org.duizhao.write.material.Clock;
import org.duizhao.write.material.LegalText;
import org.duizhao.write.material.Material;
import org.duizhao.write.material.NumberedBead;
import org.duizhao.write.material.Written;

/**
 * Writes a Word document: for each section a heading and a table of two columns, Chinese and English, with a narrow one for the
 * number, the time and the status of each bead. Terms carry comments, and so do beads with a note.
 */
public final class WordDocumentWriter implements AlignmentWriter.OfOneFile {
    @Override
    public Written write(Material material, OutputStream out) throws IOException {
        LegalText legal = new LegalText();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (XWPFDocument document = new XWPFDocument()) {
            new Draft(document, material, legal).write();
            document.write(bytes);
        }
        Archive archive = new Archive(out);
        archive.addAll(new ByteArrayInputStream(bytes.toByteArray()));
        archive.finish();
        return new Written(material.beads().size(), legal.leftOut());
    }

    /** One document while it is being made. */
    private static final class Draft {
        private static final int[] WIDTHS = {1100, 4000, 4500};

        private final XWPFDocument document;
        private final Material material;
        private final LegalText legal;
        private final WordComments comments;

        Draft(XWPFDocument document, Material material, LegalText legal) {
            this.document = document;
            this.material = material;
            this.legal = legal;
            this.comments = new WordComments(document, material.created());
        }

        void write() {
            WordStyles.addTo(document);
            String title = legal.of(material.title(), "document");
            document.getProperties().getCoreProperties().setTitle(title);
            document.getProperties().getCoreProperties().setCreator("Duizhao");
            document.getProperties().getCoreProperties().setCreated(Optional.of(Date.from(material.created())));
            document.getProperties().getCoreProperties().setModified(Optional.of(Date.from(material.created())));
            if (!title.isBlank()) {
                paragraph(document.createParagraph(), WordStyles.TITLE, title);
            }
            BeadSection.of(material.beads()).forEach(this::section);
        }

        private void section(BeadSection section) {
            section.heading()
                    .ifPresent(heading -> heading(document.createParagraph(), legal.of(text(heading), heading.id())));
            if (section.body().isEmpty()) {
                return;
            }
            XWPFTable table = document.createTable(1, WIDTHS.length);
            table.setWidth("100%");
            titles(table.getRow(0));
            for (BeadTurn turn : BeadTurn.of(section.body())) {
                for (NumberedBead bead : turn.beads()) {
                    boolean begins = bead.equals(turn.beads().get(0));
                    row(
                            table.createRow(),
                            bead,
                            begins ? turn.chineseSpeaker() : "",
                            begins ? turn.englishSpeaker() : "");
                }
            }
        }

        private static String text(NumberedBead heading) {
            return Stream.of(heading.chineseText(), heading.englishText())
                    .filter(text -> !text.isBlank())
                    .collect(Collectors.joining("  "));
        }

        private static void titles(XWPFTableRow row) {
            row.setRepeatHeader(true);
            List<String> titles = List.of("", "中文", "English");
            for (int i = 0; i < WIDTHS.length; i++) {
                width(row.getCell(i), i);
                paragraph(first(row.getCell(i)), WordStyles.SPEAKER, titles.get(i));
            }
        }

        private void row(XWPFTableRow row, NumberedBead bead, String chineseSpeaker, String englishSpeaker) {
            row.setCantSplitRow(true);
            for (int i = 0; i < WIDTHS.length; i++) {
                width(row.getCell(i), i);
            }
            remark(row.getCell(0), bead);
            speaker(row.getCell(1), chineseSpeaker, bead);
            for (Sentence sentence : bead.chinese()) {
                chinese(next(row.getCell(1)), sentence, bead);
            }
            speaker(row.getCell(2), englishSpeaker, bead);
            for (Sentence sentence : bead.english()) {
                paragraph(next(row.getCell(2)), WordStyles.ENGLISH, legal.of(sentence.text(), bead.id()));
            }
        }

        private void remark(XWPFTableCell cell, NumberedBead bead) {
            String note = legal.of(bead.aligned().note(), bead.id());
            XWPFParagraph number = first(cell);
            number.setStyle(WordStyles.REMARK.id());
            if (note.isBlank()) {
                number.createRun().setText(bead.id());
            } else {
                comments.addText(number, bead.id(), note);
            }
            bead.time()
                    .map(TimeRange::startMillis)
                    .map(Clock::of)
                    .ifPresent(time -> paragraph(cell.addParagraph(), WordStyles.REMARK, time));
            paragraph(
                    cell.addParagraph(),
                    WordStyles.REMARK,
                    bead.aligned().status().description());
        }

        private void speaker(XWPFTableCell cell, String speaker, NumberedBead bead) {
            if (!speaker.isBlank()) {
                paragraph(next(cell), WordStyles.SPEAKER, legal.of(speaker, bead.id()));
            }
        }

        private void chinese(XWPFParagraph paragraph, Sentence sentence, NumberedBead bead) {
            paragraph.setStyle(WordStyles.CHINESE.id());
            int end = 0;
            for (TermMatch match : bead.terms()) {
                if (match.sentence() == sentence.index()) {
                    plain(
                            paragraph,
                            sentence.text().substring(end, match.stretch().start()),
                            bead);
                    comments.addText(
                            paragraph, legal.of(match.found(), bead.id()), legal.of(comment(match), bead.id()));
                    end = match.stretch().end();
                }
            }
            plain(paragraph, sentence.text().substring(end), bead);
        }

        private static String comment(TermMatch match) {
            Term term = match.term();
            String entry = term.chinese() + " = " + term.english();
            String heard = match.misheard() ? "misheard: " + match.found() + " → " + entry : entry;
            return term.note().isBlank() ? heard : heard + ". " + term.note();
        }

        private void plain(XWPFParagraph paragraph, String text, NumberedBead bead) {
            if (!text.isEmpty()) {
                paragraph.createRun().setText(legal.of(text, bead.id()));
            }
        }

        private static void heading(XWPFParagraph paragraph, String text) {
            paragraph(paragraph, WordStyles.HEADING, text);
            paragraph.setKeepNext(true);
        }

        private static void paragraph(XWPFParagraph paragraph, WordStyles style, String text) {
            paragraph.setStyle(style.id());
            paragraph.createRun().setText(text);
        }

        private static XWPFParagraph first(XWPFTableCell cell) {
            return cell.getParagraphs().get(0);
        }

        /** The paragraph that a new cell has, while nothing stands in it, or else a new one. */
        private static XWPFParagraph next(XWPFTableCell cell) {
            return first(cell).getRuns().isEmpty() ? first(cell) : cell.addParagraph();
        }

        private static void width(XWPFTableCell cell, int column) {
            cell.setWidth(BigInteger.valueOf(WIDTHS[column]).toString());
        }
    }
}
