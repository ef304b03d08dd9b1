/**
 * Translation memories in TMX 1.4b, of any length: {@link org.duizhao.tmx.TmxReader} gives the units of a document one after
 * another, {@link org.duizhao.tmx.TmxWriter} takes them so.
 */
@NullMarked
package org.duizhao.tmx;

import org.jspecify.annotations.NullMarked;
