package org.duizhao.read.caption;

import org.duizhao.bitext.Span;
import org.duizhao.bitext.TimeRange;

/**
 * An event of SubStation Alpha that is shown.
 *
 * @param time when
 * @param style the name of its style
 * @param name who says it, or the empty string
 * @param text its text in the source, markup included
 */
record SubStationEvent(TimeRange time, String style, String name, Span text) {}
