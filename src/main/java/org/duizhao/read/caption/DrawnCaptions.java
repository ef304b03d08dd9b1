package org.duizhao.read.caption;

import org.duizhao.bitext.Source;

/**
 * Captions of a file that is no text.
 *
 * @param source the text drawn from it
 * @param file the captions that stand in that text
 */
public record DrawnCaptions(Source source, CaptionFile file) {}
