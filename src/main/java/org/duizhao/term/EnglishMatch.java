package org.duizhao.term;

import org.duizhao.bitext.Span;

/**
 * A rendering found in an English sentence.
 *
 * @param sentence the index of the sentence
 * @param stretch where it stands in the sentence's text
 * @param found the text that stands there
 * @param rendering the rendering it is a form of
 */
public record EnglishMatch(int sentence, Span stretch, String found, Rendering rendering) {
    public EnglishMatch {
        if (sentence < 0 || stretch.length() != found.length()) {
            throw new IllegalArgumentException("no such match: sentence " + sentence + ", " + stretch + " " + found);
        }
    }
}
