/**
 * The main path, from files to an Alignment: {@link org.duizhao.pipeline.MainPath} names every stage in order. The one
 * package that knows all stages.
 */
@NullMarked
package org.duizhao.pipeline;

import org.jspecify.annotations.NullMarked;
