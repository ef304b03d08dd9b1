package org.duizhao.read.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.duizhao.bitext.Language;
import org.duizhao.bitext.SetAside;
import org.duizhao.bitext.SetAside.Reason;
import org.duizhao.bitext.Source;
import org.duizhao.bitext.Span;

/**
 * Draws the text of a document that is no text itself, block by block, one line after the other, and the page that stands
 * on that text.
 */
public final class PageDrawing {
    private static final String RULE = "---";

    private final Language language;
    private final StringBuilder text = new StringBuilder();
    private final List<Element> elements = new ArrayList<>();
    private final List<SetAside> setAside = new ArrayList<>();

    public PageDrawing(Language language) {
        this.language = language;
    }

    /** Draws a heading; level 1 is the highest. */
    public void heading(int level, List<StyledLine> lines) {
        draw(lines)
                .ifPresent(drawn ->
                        elements.add(new Element.Heading(drawn.passage().span(), level, drawn.passage())));
    }

    /** Draws a block of running text; a blank line in it divides paragraphs. */
    public void paragraphs(List<StyledLine> lines) {
        int from = 0;
        for (int i = 0; i <= lines.size(); i++) {
            if (i == lines.size() || lines.get(i).isBlank()) {
                draw(lines.subList(from, i))
                        .ifPresent(drawn ->
                                elements.add(new Element.Text(drawn.passage().span(), drawn)));
                from = i + 1;
            }
        }
    }

    /** Draws a thematic break. */
    public void rule() {
        Span drawn = drawLine(RULE);
        elements.add(new Element.Rule(drawn));
        setAside.add(new SetAside(drawn, Reason.RULE));
    }

    /** Draws what is not part of the talk. */
    public void setAside(List<StyledLine> lines, Reason reason) {
        lines.stream()
                .filter(line -> !line.isBlank())
                .map(line -> drawLine(line.text()))
                .reduce(Span::union)
                .ifPresent(drawn -> setAside.add(new SetAside(WhiteSpace.trim(text, drawn), reason)));
    }

    /** Draws what is not part of the talk, white space in it being of no account. */
    public void setAside(String words, Reason reason) {
        setAside(List.of(StyledLine.plain(words.replaceAll("\\s+", " "))), reason);
    }

    /**
     * The document, all of it drawn.
     *
     * @param document what it is called and what is to be known of how it was decoded
     */
    public DrawnPage finish(Source document) {
        Source drawn = new Source(document.name(), language, text.toString(), document.remarks());
        return new DrawnPage(InvisibleCharacters.remarked(drawn), new Page(elements, setAside));
    }

    private Optional<RunningText> draw(List<StyledLine> lines) {
        List<Line> drawn = new ArrayList<>();
        for (StyledLine line : lines) {
            if (!line.isBlank()) {
                line.at(drawLine(line.text()).start()).ifPresent(drawn::add);
            }
        }
        return drawn.isEmpty() ? Optional.empty() : Optional.of(RunningText.join(drawn, language));
    }

    private Span drawLine(String line) {
        int start = text.length();
        text.append(line);
        Span drawn = new Span(start, text.length());
        text.append('\n');
        return drawn;
    }
}
