/**
 * Who speaks: what in the lines of a document looks like the label of a turn, and which of it is one. Works on the {@link
 * org.duizhao.read.text.RunningText} of any format.
 */
@NullMarked
package org.duizhao.read.speaker;

import org.jspecify.annotations.NullMarked;
