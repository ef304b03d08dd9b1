/**
 * The review page: a server on the loopback interface, over one workspace or a folder of them. {@link
 * org.duizhao.review.ReviewServer} starts it. Who may ask is decided in {@code access}, what is open and who looks at it is
 * kept in {@code desk}, what a page shows is composed in {@code page}; templates, styles and scripts say how it looks.
 */
@NullMarked
package org.duizhao.review;

import org.jspecify.annotations.NullMarked;
