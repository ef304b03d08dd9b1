/**
 * Runs while the project is built, never after: learns where Chinese sentences end from {@code corpora/segmentation},
 * and writes the model that {@link org.duizhao.segment} reads.
 */
@NullMarked
package org.duizhao.segment.train;

import org.jspecify.annotations.NullMarked;
