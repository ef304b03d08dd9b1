package org.duizhao.write.page;

import java.util.List;
import java.util.Optional;
import org.duizhao.write.material.ConfidenceLevel;
import org.duizhao.write.material.TermEntry;

/**
 * Everything the bilingual page shows, composed and in order, so that its template only prints it. Texts are as they
 * are read, not yet escaped, and free of characters that HTML forbids. Public for the compiled template, which lives in
 * a package of its own.
 *
 * @param title the title of the talk
 * @param titleLanguage the tag of the language that the title is in
 * @param bilingual whether there is an English side; without one the right column is a place to work in
 * @param chineseName the name of the Chinese source
 * @param englishName the name of the English source, or empty
 * @param counts what the talk holds
 * @param levels the steps of confidence, for the legend
 * @param plot the path of the alignment, where there is an English side
 * @param sections the talk
 * @param terms the terms found, the most frequent first
 * @param setAside what of the sources is not part of the talk
 * @param colophon what made the page, and when
 */
public record TranscriptPage(
        String title,
        String titleLanguage,
        boolean bilingual,
        String chineseName,
        String englishName,
        List<Count> counts,
        List<ConfidenceLevel> levels,
        Optional<AlignmentPlot> plot,
        List<Section> sections,
        List<TermEntry> terms,
        List<Aside> setAside,
        String colophon) {

    public TranscriptPage {
        counts = List.copyOf(counts);
        levels = List.copyOf(levels);
        sections = List.copyOf(sections);
        terms = List.copyOf(terms);
        setAside = List.copyOf(setAside);
    }

    /** A figure and what it counts. */
    public record Count(String figure, String label) {}

    /**
     * A section of the talk.
     *
     * @param id its anchor
     * @param chineseTitle its title, or empty before the first heading
     * @param englishTitle its title in English, or empty
     * @param heading the bead that is its heading, where one bead holds the heading and nothing else
     * @param turns what is said in it
     */
    public record Section(
            String id, String chineseTitle, String englishTitle, Optional<Row> heading, List<Turn> turns) {
        public Section {
            turns = List.copyOf(turns);
        }
    }

    /**
     * The rows of one turn.
     *
     * @param chineseSpeaker who begins to speak in the Chinese, or empty
     * @param englishSpeaker who begins to speak in the English, or empty
     * @param rows the beads
     */
    public record Turn(String chineseSpeaker, String englishSpeaker, List<Row> rows) {
        public Turn {
            rows = List.copyOf(rows);
        }
    }

    /**
     * One bead.
     *
     * @param id its anchor
     * @param number its number as shown
     * @param time when it is said, or empty
     * @param level the style of its confidence, or empty where there is nothing to be sure of
     * @param summary its number, type and confidence in words
     * @param chinese the left cell
     * @param english the right cell
     */
    public record Row(
            String id, String number, String time, String level, String summary, Cell chinese, Cell english) {}

    /** One side of a bead. */
    public sealed interface Cell {
        /** Its sentences. */
        record Sentences(List<Line> lines) implements Cell {
            public Sentences {
                lines = List.copyOf(lines);
            }
        }

        /** Nothing: the other side has no counterpart. */
        record NoCounterpart() implements Cell {}

        /** Space for a translation, with the terms it should use. */
        record ToFillIn(List<TermEntry> terms) implements Cell {
            public ToFillIn {
                terms = List.copyOf(terms);
            }
        }
    }

    /**
     * One sentence.
     *
     * @param style the style of its kind
     * @param speaker who begins to speak with it in the midst of a bead, or empty
     * @param pieces its text
     */
    public record Line(String style, String speaker, List<Piece> pieces) {
        public Line {
            pieces = List.copyOf(pieces);
        }
    }

    /** A stretch of a sentence. */
    public sealed interface Piece {
        /** Its text. */
        String text();

        /** Text without a mark. */
        record Plain(String text) implements Piece {}

        /** A term in the Chinese, or a wrong spelling that means it; and what should stand there. */
        record Term(String text, boolean misheard, String right, TermEntry entry) implements Piece {
            public String style() {
                return misheard ? "misheard" : "found";
            }
        }

        /** The approved English of a term of the same bead. */
        record Rendering(String text, String chinese) implements Piece {}
    }

    /** What was set aside: on which side, why, and its beginning. */
    public record Aside(String side, String reason, String excerpt) {}
}
