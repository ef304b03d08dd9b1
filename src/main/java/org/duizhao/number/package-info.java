/**
 * Numbers as the two languages write them: the values of numerals and of digits with units, and where numbers stand in a
 * sentence ({@link org.duizhao.number.ChineseNumbers}, {@link org.duizhao.number.EnglishNumbers}), so that {@code 3.5万} and
 * {@code 35,000} are the same.
 */
@NullMarked
package org.duizhao.number;

import org.jspecify.annotations.NullMarked;
