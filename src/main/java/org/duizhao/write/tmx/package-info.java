/** Beads as a translation memory in TMX 1.4b. */
@NullMarked
package org.duizhao.write.tmx;

import org.jspecify.annotations.NullMarked;
