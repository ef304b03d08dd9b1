/** Which beads of a document are asked for: by what is to be looked at, and by text. */
@NullMarked
package org.duizhao.review.find;

import org.jspecify.annotations.NullMarked;
