/** What the review page shows, as values that its templates turn into HTML. */
@NullMarked
package org.duizhao.review.page;

import org.jspecify.annotations.NullMarked;
