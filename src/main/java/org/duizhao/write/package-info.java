/**
 * An {@link org.duizhao.bitext.Alignment} becomes files: TMX for translation memories, TSV for tables, a ladder for
 * evaluation, and an HTML page to read. {@link org.duizhao.write.Exporter} is the only way in; each format is one
 * {@link org.duizhao.write.AlignmentWriter}. The page is composed as plain records ({@link
 * org.duizhao.write.TranscriptPage}), which the compiled template only prints. Whatever an output cannot hold is
 * reported, one {@link org.duizhao.write.LeftOut} each.
 */
@NullMarked
package org.duizhao.write;

import org.jspecify.annotations.NullMarked;
