/**
 * What stops a stage: bad input, as one value that says where, what and how to mend it, and a service outside that
 * fails; each with the one exception that carries it to the command line. Here, too, is the one reading of files that
 * people name: its bounds, and how bytes become text or are refused.
 */
@NullMarked
package org.duizhao.problem;

import org.jspecify.annotations.NullMarked;
