package org.duizhao.bitext;

/**
 * A stretch of the source that belongs to a stretch of time: one caption, or the words between two time stamps of a text.
 *
 * @param span its text in the source, its lines included
 * @param time when it is shown or said
 */
public record Cue(Span span, TimeRange time) {}
