/** Beads in the formats of office programs: an XLSX workbook and a Word document. */
@NullMarked
package org.duizhao.write.office;

import org.jspecify.annotations.NullMarked;
