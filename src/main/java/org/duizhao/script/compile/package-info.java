/**
 * Runs while the project is built, never after: makes the tables of {@link org.duizhao.script} from the dictionaries of
 * OpenCC (github.com/BYVoid/OpenCC).
 */
@NullMarked
package org.duizhao.script.compile;

import org.jspecify.annotations.NullMarked;
