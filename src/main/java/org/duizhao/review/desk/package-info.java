/** Workspaces on the desk: what is open, what has changed since when, and who is to hear of it. */
@NullMarked
package org.duizhao.review.desk;

import org.jspecify.annotations.NullMarked;
