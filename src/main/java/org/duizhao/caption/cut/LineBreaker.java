package org.duizhao.caption.cut;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.duizhao.bitext.Language;
import org.duizhao.caption.style.StyleGuide;
import org.duizhao.caption.style.TextWidth;

/** Breaks the text of one language in a cue into balanced lines. */
final class LineBreaker {
    private static final double ANOTHER_LINE = 1;
    private static final double TOO_WIDE = 1000;
    private static final double IMBALANCE = 0.15;

    private final Language language;
    private final double widest;
    private final int most;

    LineBreaker(StyleGuide style, Language language) {
        this.language = language;
        this.widest = style.limits(language).charactersPerLine();
        this.most = style.lines();
    }

    /**
     * Lines of a text.
     *
     * @param lines without white space at their edges; none for no text
     * @param cost what they cost (lower: better)
     */
    record Broken(List<String> lines, double cost) {}

    /**
     * The best way to break a text: as few lines as it fits in, where one more is worth it, of about one width.
     *
     * @param cuts where it may be broken; asked for only if it does not fit in one line
     */
    Broken best(String text, Supplier<List<Cut>> cuts) {
        String trimmed = text.strip();
        if (trimmed.isEmpty()) {
            return new Broken(List.of(), 0);
        }
        boolean isOneLine = most == 1 || TextWidth.of(trimmed, language) <= widest;
        return best(text, isOneLine ? List.of() : cuts.get(), 0, 0, most);
    }

    private Broken best(String text, List<Cut> cuts, int start, int firstCut, int lines) {
        String whole = text.substring(start).strip();
        double width = TextWidth.of(whole, language);
        Broken best = new Broken(List.of(whole), Math.max(0, width - widest) * TOO_WIDE);
        if (lines == 1 || width <= widest) {
            return best;
        }
        for (int k = firstCut; k < cuts.size(); k++) {
            Cut cut = cuts.get(k);
            String line = text.substring(start, cut.offset()).strip();
            double lineWidth = TextWidth.of(line, language);
            if (lineWidth > widest && best.lines().size() > 1) {
                break;
            }
            Broken rest = best(text, cuts, cut.offset(), k + 1, lines - 1);
            double restWidth = TextWidth.of(rest.lines().get(0), language);
            double cost = Math.max(0, lineWidth - widest) * TOO_WIDE
                    + rest.cost()
                    + ANOTHER_LINE
                    + cut.kind().cost()
                    + IMBALANCE * Math.abs(lineWidth - restWidth) * 16 / widest;
            if (cost < best.cost()) {
                List<String> broken = new ArrayList<>(List.of(line));
                broken.addAll(rest.lines());
                best = new Broken(List.copyOf(broken), cost);
            }
        }
        return best;
    }
}
