/**
 * The values that the stages exchange: a source text, the transcript read from it, its sentences, the beads that pair
 * them with the other language, and the terms found in them. All are immutable and check what they are given. Offsets
 * are UTF-16 units, times are milliseconds. This package knows no other of ours.
 */
@NullMarked
package org.duizhao.bitext;

import org.jspecify.annotations.NullMarked;
