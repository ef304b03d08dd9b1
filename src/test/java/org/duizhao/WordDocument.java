package org.duizhao;

import java.math.BigInteger;
import java.util.List;
import org.apache.poi.xwpf.usermodel.BreakType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.apache.poi.xwpf.usermodel.XWPFStyles;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.Image;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.commonmark.node.ThematicBreak;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STBorder;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STStyleType;

/** Makes a Word document of Markdown, as a person would type it: styles for headings, bold labels, lines across the page. */
final class WordDocument extends AbstractVisitor {
    private final XWPFDocument document = new XWPFDocument();
    private XWPFParagraph paragraph = document.createParagraph();
    private boolean isBold;

    static XWPFDocument of(Node markdown) {
        WordDocument maker = new WordDocument();
        maker.addHeadingStyles();
        markdown.accept(maker);
        return maker.document;
    }

    /** Chinese Word calls the style of headings {@code 1}, {@code 2}, and names it {@code heading 1}. */
    private void addHeadingStyles() {
        XWPFStyles styles = document.createStyles();
        for (int level : List.of(1, 2, 3)) {
            CTStyle style = CTStyle.Factory.newInstance();
            style.setStyleId(String.valueOf(level));
            style.addNewName().setVal("heading " + level);
            style.setType(STStyleType.PARAGRAPH);
            style.addNewPPr().addNewOutlineLvl().setVal(BigInteger.valueOf(level - 1L));
            styles.addStyle(new XWPFStyle(style));
        }
    }

    @Override
    public void visit(Heading heading) {
        paragraph = document.createParagraph();
        paragraph.setStyle(String.valueOf(heading.getLevel()));
        visitChildren(heading);
    }

    @Override
    public void visit(Paragraph node) {
        paragraph = document.createParagraph();
        visitChildren(node);
    }

    @Override
    public void visit(ThematicBreak rule) {
        document.createParagraph()
                .getCTP()
                .addNewPPr()
                .addNewPBdr()
                .addNewBottom()
                .setVal(STBorder.SINGLE);
    }

    @Override
    public void visit(StrongEmphasis strong) {
        isBold = true;
        visitChildren(strong);
        isBold = false;
    }

    @Override
    public void visit(Text text) {
        XWPFRun run = paragraph.createRun();
        run.setBold(isBold);
        run.setText(text.getLiteral());
    }

    @Override
    public void visit(SoftLineBreak lineBreak) {
        paragraph.createRun().addBreak(BreakType.TEXT_WRAPPING);
    }

    @Override
    public void visit(HardLineBreak lineBreak) {
        paragraph.createRun().addBreak(BreakType.TEXT_WRAPPING);
    }

    @Override
    public void visit(Image image) {
        // pictures are left out
    }
}
