/**
 * Ladders against gold: strict and lax precision, recall and F1.
 */
@NullMarked
package org.duizhao.evaluate;

import org.jspecify.annotations.NullMarked;
