package org.duizhao.review.page;

import java.util.List;
import java.util.Optional;

/**
 * A bead as a row of the page. Public for the compiled templates.
 *
 * @param bead its id
 * @param number its place among all beads, from 1
 * @param index its place among the beads shown, from 0
 * @param style the styles of its confidence, status and kind
 * @param type how many sentences it holds on each side
 * @param time when it begins, or empty
 * @param status what a person has said of it, in words, or empty
 * @param summary all of that in words
 * @param note what a person has written about it, or empty
 * @param chinese its Chinese side
 * @param english its English side
 */
public record Row(
        long bead,
        int number,
        int index,
        String style,
        String type,
        String time,
        String status,
        String summary,
        String note,
        Side chinese,
        Side english) {

    /**
     * One side of a bead.
     *
     * @param speaker who begins to speak in it, or empty
     * @param lines its sentences
     */
    public record Side(String speaker, List<Line> lines) {
        public Side {
            lines = List.copyOf(lines);
        }
    }

    /**
     * A sentence.
     *
     * @param style the style of its kind
     * @param speaker who begins to speak with it, if it is not the first of its side; or empty
     * @param original its text before a person changed it, or empty
     * @param pieces its text, cut where terms begin and end
     */
    public record Line(String style, String speaker, String original, List<Piece> pieces) {
        public Line {
            pieces = List.copyOf(pieces);
        }
    }

    /** A piece of a sentence. */
    public record Piece(String text, Optional<Mark> mark) {}

    /**
     * A term that a piece is.
     *
     * @param place its place among the terms of its sentence
     * @param style whether it was misheard, and what is decided about it
     * @param chinese the term
     * @param english its approved English
     * @param about its domain and part of speech
     * @param definition its definition and note
     */
    public record Mark(int place, String style, String chinese, String english, String about, String definition) {}
}
