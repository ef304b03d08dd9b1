/**
 * Bad input: one value that says where, what and how to mend it, and the one exception that carries it out of any
 * stage.
 */
@NullMarked
package org.duizhao.problem;

import org.jspecify.annotations.NullMarked;
