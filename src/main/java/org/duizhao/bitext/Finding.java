package org.duizhao.bitext;

import java.util.List;

/**
 * Something in an alignment that a person should look at.
 *
 * @param kind what it is about
 * @param severity how much it matters
 * @param bead the index of the bead
 * @param at where it stands
 * @param elsewhere other places that belong to it, in order
 * @param what what is the matter, as a clause without a full stop
 * @param suggestion what to do about it, as a clause without a full stop
 */
public record Finding(
        Kind kind,
        Severity severity,
        int bead,
        TextStretch at,
        List<TextStretch> elsewhere,
        String what,
        String suggestion) {

    /** What findings are about. */
    public enum Kind {
        /** The English does not say a term. */
        MISSING,
        /** The English has a rendering that the glossary forbids. */
        FORBIDDEN,
        /** The English renders a term in another way than the glossary, or than elsewhere. */
        INCONSISTENT,
        /** One English stands for several terms. */
        SAME_ENGLISH,
        /** A name is spelled in several ways. */
        NAME,
        /** A number of one side is not on the other. */
        NUMBER,
        /** The English has Chinese in it. */
        UNTRANSLATED
    }

    /** How much a finding matters, most first. */
    public enum Severity {
        /** Wrong in all likelihood. */
        ERROR,
        /** To be looked at. */
        WARNING,
        /** Explained, and said so that nothing is silent. */
        NOTE
    }

    public Finding {
        elsewhere = List.copyOf(elsewhere);
        if (bead < 0 || what.isBlank() || suggestion.isBlank()) {
            throw new IllegalArgumentException("a finding stands in a bead and says what is the matter and what to do");
        }
    }
}
