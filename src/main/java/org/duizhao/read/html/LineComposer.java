package org.duizhao.read.html;

import java.util.List;
import org.duizhao.bitext.Language;
import org.duizhao.read.text.LineJoiner;
import org.duizhao.read.text.SpeakerColumn;
import org.duizhao.read.text.StyledLine;
import org.duizhao.read.text.StyledLineBuilder;

/**
 * Puts the lines of a block together as a browser shows them: white space collapses (CSS Text 3, section 4.1.1), and a
 * line end within Chinese is no space (section 4.1.3). Where nothing is collapsed, a line end stays one.
 */
final class LineComposer {
    /** What {@link LineJoiner} looks at on either side is a letter and the marks that cling to it. */
    private static final int JOINED_TAIL = 16;

    private final Language language;
    private final StyledLineBuilder lines = new StyledLineBuilder();
    private final StringBuilder tail = new StringBuilder();
    private boolean hasSpace;
    private boolean hasLineEnd;
    private boolean isLineEmpty = true;
    private int letters;
    private int linkedLetters;

    LineComposer(Language language) {
        this.language = language;
    }

    void append(String text, boolean isBold, boolean isLinked) {
        int i = 0;
        while (i < text.length()) {
            int end = i;
            while (end < text.length() && !isCollapsible(text.charAt(end))) {
                end++;
            }
            if (end > i) {
                appendWord(text.substring(i, end), isBold, isLinked);
            }
            while (end < text.length() && isCollapsible(text.charAt(end))) {
                hasSpace = true;
                hasLineEnd |= text.charAt(end) == '\n' || text.charAt(end) == '\r';
                end++;
            }
            i = end;
        }
    }

    void appendPreformatted(String text, boolean isBold) {
        lines.append(text, isBold);
        letters += count(text);
        isLineEmpty = false;
    }

    /** Makes a label of a name that has no colon yet. */
    void endLabel() {
        if (!isLineEmpty && !SpeakerColumn.isLabel(tail.toString())) {
            lines.append(SpeakerColumn.COLON, true);
        }
    }

    void endLine() {
        lines.endLine();
        startLine();
    }

    boolean isBlank() {
        return lines.isBlank();
    }

    /** The text of the block as a block of the page; the composer is empty again. */
    HtmlBlock.Text take(int box, int level) {
        List<StyledLine> taken = lines.take();
        HtmlBlock.Text text = new HtmlBlock.Text(box, level, taken, letters, linkedLetters);
        letters = 0;
        linkedLetters = 0;
        startLine();
        return text;
    }

    private void startLine() {
        hasSpace = false;
        hasLineEnd = false;
        isLineEmpty = true;
        tail.setLength(0);
    }

    private void appendWord(String word, boolean isBold, boolean isLinked) {
        if (hasSpace && !isLineEmpty) {
            String space = hasLineEnd ? LineJoiner.between(tail.toString(), word, language) : " ";
            lines.append(space, isBold);
        }
        lines.append(word, isBold);
        tail.append(word, Math.max(0, word.length() - JOINED_TAIL), word.length());
        tail.delete(0, Math.max(0, tail.length() - JOINED_TAIL));
        int added = count(word);
        letters += added;
        linkedLetters += isLinked ? added : 0;
        hasSpace = false;
        hasLineEnd = false;
        isLineEmpty = false;
    }

    private static int count(String text) {
        return (int) text.codePoints().filter(c -> !Character.isWhitespace(c)).count();
    }

    /** White space that HTML collapses: not the no-break and the ideographic space. */
    private static boolean isCollapsible(char c) {
        return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f';
    }
}
