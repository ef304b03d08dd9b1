/** When each word of a transcript is said, and each Chinese sentence and clause that its words translate. */
@NullMarked
package org.duizhao.caption.timing;

import org.jspecify.annotations.NullMarked;
