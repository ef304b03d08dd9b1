/**
 * The text of a document, drawn from its source: lines joined into running text, and the page they stand on. Every reader
 * makes these; nothing here knows a format.
 */
@NullMarked
package org.duizhao.read.text;

import org.jspecify.annotations.NullMarked;
