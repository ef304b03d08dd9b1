/**
 * The bilingual dictionary, the word frequencies and the word forms, compiled at build time into one memory-mapped file.
 */
@NullMarked
package org.duizhao.lexicon;

import org.jspecify.annotations.NullMarked;
