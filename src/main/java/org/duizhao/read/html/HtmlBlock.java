package org.duizhao.read.html;

import java.util.List;
import java.util.stream.Collectors;
import org.duizhao.bitext.SetAside.Reason;
import org.duizhao.read.text.SentenceEnd;
import org.duizhao.read.text.StyledLine;

/** What stands in one line or more of a page with nothing beside it. */
sealed interface HtmlBlock {
    /** The index of the innermost box that it stands in. */
    int box();

    /**
     * A heading or a paragraph.
     *
     * @param level the level of a heading, the highest being 1; 0 if it is a paragraph
     * @param lines its lines, of which one at least is not blank
     * @param letters how many characters it has, white space left out of account
     * @param linkedLetters how many of them are part of a link
     */
    record Text(int box, int level, List<StyledLine> lines, int letters, int linkedLetters) implements HtmlBlock {
        /** As long a line is hardly a button or a title. */
        private static final int LONG = 25;
        /** How much more a letter of a sentence counts than one of a label. */
        private static final int SENTENCE_WEIGHT = 3;

        public Text {
            lines = List.copyOf(lines);
        }

        boolean isHeading() {
            return level > 0;
        }

        String text() {
            return lines.stream().map(StyledLine::text).collect(Collectors.joining("\n"));
        }

        boolean isSentence() {
            return SentenceEnd.isIn(text());
        }

        /** How much running text it is. */
        long prose() {
            int weight = letters >= LONG || isSentence() ? SENTENCE_WEIGHT : 1;
            return (long) weight * (letters - linkedLetters);
        }

        boolean isLinks() {
            return 2 * linkedLetters > letters;
        }
    }

    /** A thematic break. */
    record Rule(int box) implements HtmlBlock {}

    /** What is never part of a talk: the name of an image, what is hidden within a line, a button. */
    record Aside(int box, String words, Reason reason) implements HtmlBlock {}
}
