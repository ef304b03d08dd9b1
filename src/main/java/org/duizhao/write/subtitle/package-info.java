/** Cues become subtitle files: SubRip, WebVTT, ASS and TTML, in one language or two. */
@NullMarked
package org.duizhao.write.subtitle;

import org.jspecify.annotations.NullMarked;
