package org.duizhao.read.text;

import org.duizhao.bitext.Source;

/**
 * A document that is no text itself.
 *
 * @param source the text drawn from it
 * @param page the page that stands on that text
 */
public record DrawnPage(Source source, Page page) {}
