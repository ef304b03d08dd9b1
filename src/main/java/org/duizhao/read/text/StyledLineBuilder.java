package org.duizhao.read.text;

import java.util.ArrayList;
import java.util.List;
import org.duizhao.bitext.Span;

/** Puts the lines of one block together while a document is read. */
public final class StyledLineBuilder {
    private final List<StyledLine> lines = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private final List<Span> bold = new ArrayList<>();

    /** Appends characters; line ends among them end the line, as in a text. */
    public void append(CharSequence characters, boolean isBold) {
        int from = 0;
        for (int i = 0; i < characters.length(); i++) {
            char c = characters.charAt(i);
            if (c == '\n' || c == '\r') {
                appendWithin(characters, from, i, isBold);
                endLine();
                boolean isPair = c == '\r' && i + 1 < characters.length() && characters.charAt(i + 1) == '\n';
                i += isPair ? 1 : 0;
                from = i + 1;
            }
        }
        appendWithin(characters, from, characters.length(), isBold);
    }

    private void appendWithin(CharSequence characters, int from, int to, boolean isBold) {
        int start = text.length();
        text.append(characters, from, to);
        if (isBold && to > from) {
            addBold(new Span(start, text.length()));
        }
    }

    private void addBold(Span span) {
        int last = bold.size() - 1;
        if (last >= 0 && bold.get(last).end() == span.start()) {
            bold.set(last, bold.get(last).union(span));
        } else {
            bold.add(span);
        }
    }

    /** Ends the line; what comes next begins another. */
    public void endLine() {
        lines.add(new StyledLine(text.toString(), bold));
        text.setLength(0);
        bold.clear();
    }

    /** Whether nothing but white space was appended since the last lines were taken. */
    public boolean isBlank() {
        return WhiteSpace.isOnly(text) && lines.stream().allMatch(StyledLine::isBlank);
    }

    /** The lines so far; the builder is empty again. */
    public List<StyledLine> take() {
        endLine();
        List<StyledLine> taken = List.copyOf(lines);
        lines.clear();
        return taken;
    }
}
