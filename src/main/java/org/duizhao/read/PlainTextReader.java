package org.duizhao.read;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.duizhao.bitext.SetAside;
import org.duizhao.bitext.SetAside.Reason;
import org.duizhao.bitext.Source;
import org.duizhao.bitext.Span;
import org.duizhao.read.text.Element;
import org.duizhao.read.text.Line;
import org.duizhao.read.text.Page;
import org.duizhao.read.text.RunningText;
import org.duizhao.read.text.SentenceEnd;
import org.duizhao.read.text.SourceLines;
import org.duizhao.read.text.WhiteSpace;

/**
 * Plain text. A blank line or an indent of ideographic spaces begins a paragraph; in a text that has neither, a line
 * is a paragraph unless the lines were wrapped to a width.
 */
final class PlainTextReader {
    private static final Pattern RULE = Pattern.compile("[-=*_~—－＊·\\s]{3,}+");
    private static final String INDENT = "\u3000\u3000";
    private static final int WIDEST_WRAP = 120;
    private static final double LEAST_OPEN_LINES_OF_WRAP = 0.3;

    private final Source source;
    private final List<Element> elements = new ArrayList<>();
    private final List<SetAside> setAside = new ArrayList<>();
    private final List<Line> paragraph = new ArrayList<>();

    private PlainTextReader(Source source) {
        this.source = source;
    }

    static Page read(Source source) {
        PlainTextReader reader = new PlainTextReader(source);
        reader.readLines(SourceLines.of(source.text()));
        return new Page(reader.elements, reader.setAside);
    }

    private void readLines(List<Span> lines) {
        boolean isLineParagraph = !hasParagraphMarks(lines) && !isWrapped(lines);
        for (Span whole : lines) {
            Span line = WhiteSpace.trim(source.text(), whole);
            boolean isRule = line.length() > 0 && isRule(line);
            if (isLineParagraph || isRule || line.length() == 0 || isIndented(whole)) {
                endParagraph();
            }
            if (isRule) {
                elements.add(new Element.Rule(line));
                setAside.add(new SetAside(line, Reason.RULE));
            } else if (line.length() > 0) {
                Line.plain(source, line).ifPresent(paragraph::add);
            }
        }
        endParagraph();
    }

    private void endParagraph() {
        if (!paragraph.isEmpty()) {
            RunningText text = RunningText.join(paragraph, source.language());
            elements.add(new Element.Text(text.passage().span(), text));
            paragraph.clear();
        }
    }

    private boolean hasParagraphMarks(List<Span> lines) {
        Span talk = WhiteSpace.trim(source.text(), new Span(0, source.text().length()));
        return lines.stream()
                .filter(talk::overlaps)
                .anyMatch(line ->
                        isIndented(line) || WhiteSpace.trim(source.text(), line).length() == 0);
    }

    /** Wrapped lines keep to a width and often end inside a sentence. */
    private boolean isWrapped(List<Span> lines) {
        if (lines.stream().anyMatch(line -> width(source.excerpt(line)) > WIDEST_WRAP)) {
            return false;
        }
        long open = lines.stream()
                .filter(line -> !SentenceEnd.isAt(source.excerpt(line), line.length()))
                .count();
        return open > LEAST_OPEN_LINES_OF_WRAP * lines.size();
    }

    private boolean isRule(Span line) {
        return RULE.matcher(source.text()).region(line.start(), line.end()).matches();
    }

    private boolean isIndented(Span line) {
        return source.text().startsWith(INDENT, line.start());
    }

    private static long width(String line) {
        long width = line.length();
        for (int i = 0; i < line.length(); i++) {
            width += Character.isIdeographic(line.charAt(i)) ? 1 : 0;
        }
        return width;
    }
}
