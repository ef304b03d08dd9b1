/**
 * Simplified and traditional Chinese: {@link org.duizhao.script.Folding} makes them one for matching, {@link
 * org.duizhao.script.ScriptConverter} turns one into the other for output. The tables are those of OpenCC.
 */
@NullMarked
package org.duizhao.script;

import org.jspecify.annotations.NullMarked;
