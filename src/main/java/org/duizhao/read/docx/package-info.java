/**
 * Word documents (Office Open XML, ECMA-376 part 1, WordprocessingML) become a {@link org.duizhao.read.text.Page} that stands
 * on the text drawn from them. Apache POI opens the package; its parts are read as a stream of XML, so that memory stays
 * near their size whatever they hold.
 */
@NullMarked
package org.duizhao.read.docx;

import org.jspecify.annotations.NullMarked;
