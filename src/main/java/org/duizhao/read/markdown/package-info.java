/**
 * Markdown as converted from web pages becomes a {@link org.duizhao.read.text.Page}.
 */
@NullMarked
package org.duizhao.read.markdown;

import org.jspecify.annotations.NullMarked;
