/**
 * The main path, from files to an Alignment: {@link org.duizhao.pipeline.MainPath} names every stage in order. Beside it
 * the two ways to use gold: {@link org.duizhao.pipeline.BenchmarkFolder} aligns texts that have it, {@link
 * org.duizhao.pipeline.FieldFit} learns from them. The one package that knows all stages.
 */
@NullMarked
package org.duizhao.pipeline;

import org.jspecify.annotations.NullMarked;
