/**
 * The bilingual dictionary, the word frequencies and the word forms, compiled at build time into one memory-mapped file.
 * What a person adds ({@link org.duizhao.lexicon.DictionaryReader}) lies over it in memory, in an {@code Overlay}.
 */
@NullMarked
package org.duizhao.lexicon;

import org.jspecify.annotations.NullMarked;
