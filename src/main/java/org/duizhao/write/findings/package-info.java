/**
 * What was found wrong in an alignment, written for people and programs: a table to read, TSV, JSON, a page. {@link
 * org.duizhao.write.findings.FindingsWriter} resolves each finding to lines and columns of the sources.
 */
@NullMarked
package org.duizhao.write.findings;

import org.jspecify.annotations.NullMarked;
