/**
 * Beads as a sheet that people edit: {@link org.duizhao.sheet.SheetWriter} makes the workbook, {@link
 * org.duizhao.sheet.SheetReader} tells what has been changed in it.
 */
@NullMarked
package org.duizhao.sheet;

import org.jspecify.annotations.NullMarked;
