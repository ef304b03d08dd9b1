package org.duizhao.term;

/**
 * Two entries that do not go together.
 *
 * @param kind in what
 * @param text the Chinese spelling or the English that both have
 * @param first the entry that comes first in the term base
 * @param second the other; the same one where an entry contradicts itself
 */
public record TermConflict(Kind kind, String text, Glossary.Entry first, Glossary.Entry second) {
    /** In what two entries do not go together. */
    public enum Kind {
        /** One spelling, and the same English: the later entry adds little or nothing. */
        DUPLICATE(false),
        /** One spelling for two terms, and the English differs. */
        DIFFERENT_ENGLISH(true),
        /** A wrong spelling of one term is a right one of another. */
        MISHEARD_IS_RIGHT(true),
        /** One wrong spelling for two terms. */
        MISHEARD_TWICE(true),
        /** English that is forbidden and right for the same term. */
        FORBIDDEN_IS_RIGHT(true),
        /** English that is forbidden for one term and right for another: it may be meant so. */
        FORBIDDEN_ELSEWHERE(false);

        private final boolean contradiction;

        Kind(boolean contradiction) {
            this.contradiction = contradiction;
        }

        /** Whether the entries contradict each other, so that one of them is found wrongly or not at all. */
        public boolean isContradiction() {
            return contradiction;
        }
    }
}
