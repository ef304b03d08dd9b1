package org.duizhao.read.docx;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import org.duizhao.bitext.SetAside.Reason;
import org.duizhao.read.text.StyledLineBuilder;

/**
 * Reads the blocks of one part of a document (ECMA-376 part 1, section 17.3, Paragraphs and rich formatting). A paragraph
 * can hold a text box with paragraphs of its own; these come before it.
 */
final class WordPart {
    private final WordXml xml;
    private final WordStyles styles;
    private final WordTables blocks = new WordTables();
    private final Deque<Paragraph> open = new ArrayDeque<>();
    private boolean isText;

    /** A paragraph on its way. */
    private static final class Paragraph {
        final StyledLineBuilder lines = new StyledLineBuilder();
        String style = "";
        Optional<Integer> level = Optional.empty();
        boolean hasBorder;
        boolean isBold;
        boolean isHidden;
        final StringBuilder hidden = new StringBuilder();
    }

    private WordPart(WordXml xml, WordStyles styles) {
        this.xml = xml;
        this.styles = styles;
    }

    static List<WordBlock> read(WordXml xml, WordStyles styles) throws XMLStreamException {
        WordPart part = new WordPart(xml, styles);
        while (xml.next()) {
            if (xml.isStart()) {
                part.start(xml.element());
            } else if (xml.isEnd()) {
                part.end(xml.element());
            } else if (part.isText) {
                part.append(xml.text());
            }
        }
        return part.blocks.all();
    }

    private void start(String element) throws XMLStreamException {
        switch (element) {
            case "p" -> open.push(new Paragraph());
            case "pPr" -> readParagraphProperties();
            case "r" -> resetRun();
            case "rPr" -> readRunProperties();
            case "t", "math:t" -> isText = true;
            case "tab", "ptab" -> append("\t");
            case "br", "cr" -> append("\n");
            case "noBreakHyphen" -> append("-");
            case "sym" -> append(symbol());
            case "tbl" -> blocks.startTable();
            case "tr" -> blocks.startRow();
            case "tc" -> blocks.startCell();
            case "del", "moveFrom" -> setAside(xml.skippedText(), Reason.DELETED);
            case "rt" -> setAside(xml.skippedText(), Reason.ANNOTATION);
            case "picture:cNvPr" -> setAside(imageName(), Reason.IMAGE);
            case "sdtPr", "sectPr", "instrText", "tblPr", "trPr", "tcPr", "compatibility:Fallback" -> xml.skip();
            case "drawing:rule" -> blocks.add(new WordBlock.Rule());
            default -> {}
        }
    }

    private void end(String element) {
        switch (element) {
            case "p" -> endParagraph();
            case "t", "math:t" -> isText = false;
            case "tbl" -> blocks.endTable();
            default -> {}
        }
    }

    private void resetRun() {
        if (!open.isEmpty()) {
            open.element().isBold = styles.isBold(open.element().style);
            open.element().isHidden = false;
        }
    }

    private void readParagraphProperties() throws XMLStreamException {
        int depth = 1;
        while (depth > 0 && xml.next()) {
            depth += xml.isEnd() ? -1 : 0;
            if (!xml.isStart()) {
                continue;
            }
            depth++;
            String element = xml.element();
            if (element.equals("rPr") || element.equals("pPrChange")) {
                xml.skip();
                depth--;
            } else if (!open.isEmpty()) {
                readParagraphProperty(element, open.element());
            }
        }
    }

    private void readParagraphProperty(String element, Paragraph paragraph) {
        switch (element) {
            case "pStyle" -> paragraph.style = xml.attribute("val").orElse("");
            case "outlineLvl" -> paragraph.level = WordStyles.level(xml);
            case "pBdr" -> paragraph.hasBorder = true;
            default -> {}
        }
    }

    private void readRunProperties() throws XMLStreamException {
        int depth = 1;
        while (depth > 0 && xml.next()) {
            depth += xml.isEnd() ? -1 : 0;
            if (!xml.isStart()) {
                continue;
            }
            depth++;
            String element = xml.element();
            if (element.equals("rPrChange")) {
                xml.skip();
                depth--;
            } else if (!open.isEmpty()) {
                readRunProperty(element, open.element());
            }
        }
    }

    private void readRunProperty(String element, Paragraph paragraph) {
        switch (element) {
            case "rStyle" ->
                paragraph.isBold |= styles.isBold(xml.attribute("val").orElse(""));
            case "b" -> paragraph.isBold = xml.isOn();
            case "vanish" -> paragraph.isHidden = xml.isOn();
            default -> {}
        }
    }

    private void append(String characters) {
        if (open.isEmpty()) {
            return;
        }
        Paragraph paragraph = open.element();
        if (paragraph.isHidden) {
            paragraph.hidden.append(characters);
        } else {
            paragraph.lines.append(characters, paragraph.isBold);
        }
    }

    private void endParagraph() {
        if (open.isEmpty()) {
            return;
        }
        Paragraph paragraph = open.pop();
        if (!paragraph.lines.isBlank()) {
            int level = paragraph.level.orElseGet(() -> styles.headingLevel(paragraph.style));
            WordBlock.Text text = new WordBlock.Text(level, paragraph.lines.take());
            blocks.add(
                    styles.isOfContents(paragraph.style) ? new WordBlock.Aside(text.text(), Reason.NAVIGATION) : text);
        } else if (paragraph.hasBorder) {
            blocks.add(new WordBlock.Rule());
        }
        setAside(paragraph.hidden.toString(), Reason.HIDDEN);
    }

    private void setAside(String words, Reason reason) {
        if (!words.isBlank()) {
            blocks.add(new WordBlock.Aside(words, reason));
        }
    }

    private String imageName() {
        return xml.attribute("descr")
                .filter(words -> !words.isBlank())
                .or(() -> xml.attribute("name"))
                .orElse("");
    }

    /** A character by its number; those of symbol fonts lie in the private use area and mean nothing elsewhere. */
    private String symbol() {
        String hex = xml.attribute("char")
                .filter(value -> value.matches("[0-9A-Fa-f]{4}"))
                .orElse("F000");
        int character = Integer.parseInt(hex, 16);
        boolean isPrivate = character >= 0xE000 && character < 0xF900;
        return isPrivate || character < ' ' || Character.isSurrogate((char) character)
                ? ""
                : Character.toString(character);
    }
}
