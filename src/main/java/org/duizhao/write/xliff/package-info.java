/** Beads as documents to translate, in XLIFF 2.1 and 1.2. */
@NullMarked
package org.duizhao.write.xliff;

import org.jspecify.annotations.NullMarked;
