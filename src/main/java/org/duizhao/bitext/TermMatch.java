package org.duizhao.bitext;

/**
 * A term found in a Chinese sentence.
 *
 * @param sentence the index of the sentence
 * @param stretch where it stands in the sentence's text
 * @param found the text that stands there
 * @param term the entry
 * @param misheard whether the text is one of the entry's wrong spellings
 */
public record TermMatch(int sentence, Span stretch, String found, Term term, boolean misheard) {
    public TermMatch {
        if (sentence < 0 || stretch.length() != found.length()) {
            throw new IllegalArgumentException("no such match: sentence " + sentence + ", " + stretch + " " + found);
        }
    }
}
