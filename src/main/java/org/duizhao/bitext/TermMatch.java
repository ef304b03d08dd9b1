package org.duizhao.bitext;

import java.util.List;

/**
 * A term found in a Chinese sentence.
 *
 * @param sentence the index of the sentence
 * @param stretch where it stands in the sentence's text
 * @param found the text that stands there
 * @param term the entry
 * @param misheard whether the text is one of the entry's wrong spellings
 * @param alternatives other entries that the same text may mean as well: the glossary has it for several concepts, and
 *     the Chinese alone does not tell which
 */
public record TermMatch(
        int sentence, Span stretch, String found, Term term, boolean misheard, List<Term> alternatives) {
    public TermMatch {
        alternatives = List.copyOf(alternatives);
        if (sentence < 0 || stretch.length() != found.length()) {
            throw new IllegalArgumentException("no such match: sentence " + sentence + ", " + stretch + " " + found);
        }
    }

    /** What should stand there: what does, or of the entry's right spellings the one most like what was misheard. */
    public String right() {
        return misheard ? term.rightSpellingLike(found) : found;
    }

    /** Whether it can be put right without asking: misheard, by an approved entry, and no other entry may be meant. */
    public boolean isCorrectable() {
        return misheard && term.status() == Term.Status.APPROVED && alternatives.isEmpty();
    }

    /** A match that can mean nothing else. */
    public TermMatch(int sentence, Span stretch, String found, Term term, boolean misheard) {
        this(sentence, stretch, found, term, misheard, List.of());
    }
}
