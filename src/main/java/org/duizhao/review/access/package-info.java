/** Who may use the server: a browser of this machine that was opened by its link, and no page of another origin. */
@NullMarked
package org.duizhao.review.access;

import org.jspecify.annotations.NullMarked;
