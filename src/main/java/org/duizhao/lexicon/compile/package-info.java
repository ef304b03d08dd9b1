/**
 * Runs while the project is built, never after: makes the lexicon file of {@link org.duizhao.lexicon} from ECDICT, the
 * committed CC-CEDICT table, a list of Chinese word frequencies, and the character tables of ICU.
 */
@NullMarked
package org.duizhao.lexicon.compile;

import org.jspecify.annotations.NullMarked;
