/**
 * The main path, from files to an Alignment: {@link org.duizhao.pipeline.MainPath} names every stage in order. Beside it
 * the two ways to use gold: {@link org.duizhao.pipeline.BenchmarkFolder} aligns texts that have it, {@link
 * org.duizhao.pipeline.FieldFit} learns from them and from what people confirm in workspaces; and {@link
 * org.duizhao.pipeline.Realignment}, which aligns again what they have not confirmed. The one package that knows all stages.
 */
@NullMarked
package org.duizhao.pipeline;

import org.jspecify.annotations.NullMarked;
