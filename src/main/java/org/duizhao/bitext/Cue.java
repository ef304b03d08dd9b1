package org.duizhao.bitext;

/**
 * One caption: a stretch of the source shown for a stretch of time.
 *
 * @param span the caption's text in the source, its lines included
 * @param time when it is shown
 */
public record Cue(Span span, TimeRange time) {}
