package org.duizhao.term.check;

import org.duizhao.bitext.Sentence;
import org.duizhao.bitext.TermMatch;
import org.duizhao.term.EnglishMatch;
import org.duizhao.term.NearRendering;

/**
 * A term in a Chinese sentence, and what the English has for it.
 *
 * @param bead the bead
 * @param sentence the Chinese sentence
 * @param match where the term stands in it
 * @param outcome what the English has
 */
record TermUse(CheckedBead bead, Sentence sentence, TermMatch match, Outcome outcome) {
    /** What the English has for a term. */
    sealed interface Outcome {}

    /** An approved rendering. */
    record Approved(EnglishMatch english) implements Outcome {}

    /** A forbidden rendering and no approved one. */
    record Forbidden(EnglishMatch english) implements Outcome {}

    /** Something like a rendering. */
    record Near(NearRendering english) implements Outcome {}

    /** Nothing. */
    record Unsaid(Reason reason) implements Outcome {}

    /** Why the English may have nothing for a term. */
    enum Reason {
        /** The bead has no English. */
        NULL_BEAD,
        /** The term stands in a heading. */
        HEADING,
        /** A bead beside it has a rendering: the English says the term once, or a pronoun in its place. */
        SAID_BESIDE,
        /** No reason is known. */
        NONE
    }
}
