/** Cues are held to the limits of a style guide. */
@NullMarked
package org.duizhao.caption.check;

import org.jspecify.annotations.NullMarked;
