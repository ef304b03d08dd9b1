package org.duizhao.bitext;

import java.util.Optional;

/**
 * One unit of alignment: a sentence, a heading or an event.
 *
 * @param index its place among the sentences of its text, from 0
 * @param kind what it is
 * @param section the heading it stands under (a heading stands under itself), or the empty string before the first
 * @param turn whose turn it belongs to; empty for headings and events
 * @param block the index of its block in the transcript: sentences of one paragraph share it
 * @param text its running text, wraps joined, without white space at its edges; only a line of a list can be empty
 * @param span where it stands in the source
 * @param time when it is said, where the source has times
 */
public record Sentence(
        int index,
        Kind kind,
        String section,
        Optional<Turn> turn,
        int block,
        String text,
        Span span,
        Optional<TimeRange> time) {

    /** What a unit of alignment is. */
    public enum Kind {
        HEADING,
        SPEECH,
        EVENT
    }

    public Sentence {
        if (index < 0 || block < 0) {
            throw new IllegalArgumentException("sentences and blocks are counted from 0: " + index + ", " + block);
        }
        if (turn.isPresent() != (kind == Kind.SPEECH)) {
            throw new IllegalArgumentException("only speech, and all of it, belongs to a turn: sentence " + index);
        }
    }

    /** A sentence that stands alone, without speaker, section or time: one line of a list of sentences. */
    public static Sentence plain(int index, String text, Span span) {
        return new Sentence(index, Kind.SPEECH, "", Optional.of(new Turn(0, "")), index, text, span, Optional.empty());
    }

    /** The same sentence at another place among the sentences of its text. */
    public Sentence at(int place) {
        return new Sentence(place, kind, section, turn, block, text, span, time);
    }

    /** Who says it, or the empty string where nobody is named. */
    public String speaker() {
        return turn.map(Turn::speaker).orElse("");
    }
}
