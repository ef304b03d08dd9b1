/** Beads in the forms of corpus tools: pairs of lines, linked documents, tokens. */
@NullMarked
package org.duizhao.write.corpus;

import org.jspecify.annotations.NullMarked;
