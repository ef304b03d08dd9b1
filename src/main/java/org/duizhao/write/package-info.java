/**
 * An Alignment becomes files: TMX, TSV, ladder, and a page to read.
 */
@NullMarked
package org.duizhao.write;

import org.jspecify.annotations.NullMarked;
