/**
 * The glossary, and finding its terms in Chinese sentences. A {@link org.duizhao.term.TermBase} is
 * glossaries in order of priority, {@link org.duizhao.term.TermFinder} finds the longest, leftmost spellings of its entries in one pass over a
 * sentence, whatever the size of the glossary. Text is compared after {@code Folding}, which keeps lengths, so that
 * every match points at the text as it was written.
 */
@NullMarked
package org.duizhao.term;

import org.jspecify.annotations.NullMarked;
