package org.duizhao.workspace.document;

/** What a person has decided about a term found in a sentence. */
public enum TermDecision {
    /** Nothing yet. */
    UNDECIDED,
    /** It is the term that was found. */
    ACCEPTED,
    /** It is another term than the one that was found; the entry is now the right one. */
    CORRECTED,
    /** It is no term here. */
    REJECTED
}
