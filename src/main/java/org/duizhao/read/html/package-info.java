/**
 * Web pages become a {@link org.duizhao.read.text.Page} that stands on the text drawn from them. The blocks of a page are
 * collected ({@link org.duizhao.read.html.BlockCollector}), then the main text is told from what stands around it ({@link
 * org.duizhao.read.html.MainText}).
 */
@NullMarked
package org.duizhao.read.html;

import org.jspecify.annotations.NullMarked;
