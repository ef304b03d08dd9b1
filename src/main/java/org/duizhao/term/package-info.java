/**
 * Glossaries, and finding their terms. A {@link org.duizhao.term.TermBase} is glossaries in order of priority. {@link
 * org.duizhao.term.TermFinder} finds the longest, leftmost spellings of its entries in Chinese sentences, in one pass
 * whatever the size of the glossary; text is compared after {@link org.duizhao.script.Folding}, which keeps lengths, so
 * that every match points at the text as it was written. {@link org.duizhao.term.EnglishTermFinder} finds their English,
 * word by word. {@link org.duizhao.term.TermConflicts} tells which entries do not go together, {@link
 * org.duizhao.term.GlossaryMerge} makes one glossary of several. Glossary files are read and written in {@link org.duizhao.term.format}.
 */
@NullMarked
package org.duizhao.term;

import org.jspecify.annotations.NullMarked;
