/**
 * The command line: thin commands over {@link org.duizhao.pipeline}, one place for exit codes, and the only package
 * that owns the standard streams. Results go to standard output, everything else to standard error.
 */
@NullMarked
package org.duizhao.cli;

import org.jspecify.annotations.NullMarked;
