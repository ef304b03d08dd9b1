package org.duizhao.read.docx;

import java.util.List;
import java.util.OptionalInt;
import org.duizhao.bitext.Language;
import org.duizhao.bitext.SetAside.Reason;
import org.duizhao.bitext.Source;
import org.duizhao.read.text.DrawnPage;
import org.duizhao.read.text.PageDrawing;
import org.duizhao.read.text.SpeakerColumn;

/** DOCX: paragraphs, headings, tables row by row; notes, comments and tracked deletions are set aside. */
public final class DocxReader {
    private final PageDrawing drawing;

    private DocxReader(Language language) {
        this.drawing = new PageDrawing(language);
    }

    /** Whether some bytes are a package of Office, new or old, or another archive of the same make. */
    public static boolean isPackage(byte[] bytes) {
        return WordPackage.isPackage(bytes);
    }

    /**
     * Reads a document.
     *
     * @param name what the person calls it
     * @throws org.duizhao.problem.BadInputException if it is no DOCX, has a password, is damaged, or unfolds beyond bounds
     */
    public static DrawnPage read(String name, byte[] bytes, Language language) {
        WordPackage document = WordPackage.open(name, bytes);
        DocxReader reader = new DocxReader(language);
        document.body().forEach(reader::draw);
        document.headers().forEach(block -> reader.setAside(block, Reason.BESIDE));
        document.footers().forEach(block -> reader.setAside(block, Reason.FOOT));
        document.notes().forEach(block -> reader.setAside(block, Reason.ANNOTATION));
        return reader.drawing.finish(new Source(name, language, ""));
    }

    private void draw(WordBlock block) {
        if (block instanceof WordBlock.Text text) {
            if (text.level() > 0) {
                drawing.heading(text.level(), text.lines());
            } else {
                drawing.paragraphs(text.lines());
            }
        } else if (block instanceof WordBlock.Aside aside) {
            drawing.setAside(aside.words(), aside.reason());
        } else if (block instanceof WordBlock.Table table) {
            drawTable(table);
        } else {
            drawing.rule();
        }
    }

    /** A cell that says who speaks is drawn as a label, any other as the blocks it holds. */
    private void drawTable(WordBlock.Table table) {
        List<List<String>> texts = table.texts();
        OptionalInt speakers = SpeakerColumn.of(texts);
        for (int row = 0; row < texts.size(); row++) {
            List<List<WordBlock>> cells = table.rows().get(row);
            for (int column = 0; column < cells.size(); column++) {
                boolean isLabel = speakers.isPresent()
                        && speakers.getAsInt() == column
                        && SpeakerColumn.namesSpeaker(texts.get(row), column);
                if (isLabel) {
                    drawing.paragraphs(
                            List.of(SpeakerColumn.label(texts.get(row).get(column))));
                } else {
                    cells.get(column).forEach(this::draw);
                }
            }
        }
    }

    private void setAside(WordBlock block, Reason reason) {
        if (block instanceof WordBlock.Text text) {
            drawing.setAside(text.lines(), reason);
        } else if (block instanceof WordBlock.Aside aside) {
            drawing.setAside(aside.words(), aside.reason());
        } else if (block instanceof WordBlock.Table table) {
            table.rows().forEach(row -> row.forEach(cell -> cell.forEach(inner -> setAside(inner, reason))));
        }
    }
}
