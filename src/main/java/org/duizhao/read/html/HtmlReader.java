package org.duizhao.read.html;

import java.util.Optional;
import org.duizhao.bitext.SetAside.Reason;
import org.duizhao.bitext.Source;
import org.duizhao.problem.BadInputException;
import org.duizhao.problem.Place;
import org.duizhao.read.text.DrawnPage;
import org.duizhao.read.text.PageDrawing;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;

/** HTML (HTML Standard, section 13.2, Parsing) as platforms and converters write it. */
public final class HtmlReader {
    /** How deep elements are taken to be nested; deeper ones stand beside one another, as in browsers. */
    private static final int MAX_DEPTH = 512;
    /** A tree of as many elements takes a few hundred megabytes. */
    private static final int MAX_TAGS = 1_000_000;

    private HtmlReader() {}

    /**
     * Reads a page.
     *
     * @throws BadInputException if there are too many tags in it
     */
    public static DrawnPage read(Source html) {
        if (html.text().chars().filter(c -> c == '<').count() > MAX_TAGS) {
            throw new BadInputException(
                    Place.of(html.name()),
                    "this page has more than a million tags",
                    "save the part with the talk and name that");
        }
        Document document = Parser.htmlParser().setMaxDepth(MAX_DEPTH).parseInput(html.text(), "");
        Layout layout = BlockCollector.collect(document, html.language());
        MainText main = MainText.of(layout, document.title());
        PageDrawing drawing = new PageDrawing(html.language());
        for (int i = 0; i < layout.blocks().size(); i++) {
            draw(layout.blocks().get(i), main.reasonNotToRead(i), drawing);
        }
        return drawing.finish(html);
    }

    private static void draw(HtmlBlock block, Optional<Reason> reason, PageDrawing drawing) {
        if (block instanceof HtmlBlock.Aside aside) {
            drawing.setAside(aside.words(), aside.reason());
        } else if (block instanceof HtmlBlock.Text text) {
            if (reason.isPresent()) {
                drawing.setAside(text.lines(), reason.get());
            } else if (text.isHeading()) {
                drawing.heading(text.level(), text.lines());
            } else {
                drawing.paragraphs(text.lines());
            }
        } else if (reason.isEmpty()) {
            drawing.rule();
        }
    }
}
