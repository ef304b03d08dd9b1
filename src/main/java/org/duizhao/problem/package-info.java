/**
 * What stops a stage: bad input, as one value that says where, what and how to mend it, and a service outside that
 * fails; each with the one exception that carries it to the command line.
 */
@NullMarked
package org.duizhao.problem;

import org.jspecify.annotations.NullMarked;
