/**
 * The main path, from files to an Alignment and from an Alignment to files; the one package that knows all stages.
 */
@NullMarked
package org.duizhao.pipeline;

import org.jspecify.annotations.NullMarked;
