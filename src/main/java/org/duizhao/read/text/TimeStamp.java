package org.duizhao.read.text;

import java.util.OptionalLong;
import org.duizhao.bitext.Span;

/**
 * A time that stands in a text and tells when the words after it are said.
 *
 * @param span where it stands in the source, its brackets included
 * @param startMillis when the words after it begin, from the start of the recording
 * @param endMillis when they end, where it tells: {@code [00:01:02 - 00:01:30]}
 */
public record TimeStamp(Span span, long startMillis, OptionalLong endMillis) {}
