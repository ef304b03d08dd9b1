/**
 * Caption files become timed lines of running text: SubRip and WebVTT.
 */
@NullMarked
package org.duizhao.read.caption;

import org.jspecify.annotations.NullMarked;
