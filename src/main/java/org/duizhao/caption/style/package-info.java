/** What style guides allow a cue: characters a line and a second, lines, time. */
@NullMarked
package org.duizhao.caption.style;

import org.jspecify.annotations.NullMarked;
