/** Beads as lines: tables, and ladders of sentence numbers. */
@NullMarked
package org.duizhao.write.table;

import org.jspecify.annotations.NullMarked;
