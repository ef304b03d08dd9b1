package org.duizhao.term;

import org.duizhao.bitext.Span;

/**
 * English that is close to a rendering and is not one.
 *
 * @param sentence the index of the sentence
 * @param stretch where it stands in the sentence's text
 * @param text the text that stands there
 * @param base the same for all forms of it: its words in their base forms, parted by spaces
 */
public record NearRendering(int sentence, Span stretch, String text, String base) {}
