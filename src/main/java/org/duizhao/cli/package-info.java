/**
 * The command line: thin commands over the pipeline, exit codes, the only place that owns the standard streams.
 */
@NullMarked
package org.duizhao.cli;

import org.jspecify.annotations.NullMarked;
