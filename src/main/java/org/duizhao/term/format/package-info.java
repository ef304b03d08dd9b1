/**
 * Glossary files: what is in them becomes a {@link org.duizhao.term.Glossary} and back. {@link
 * org.duizhao.term.format.GlossaryReader} and {@link org.duizhao.term.format.GlossaryWriter} know the formats; each has a
 * reader and an {@code EntryWriter} here. Tables of every kind are rows of cells: {@code GlossaryHeader} says which cell is
 * which, {@code GlossaryRow} reads an entry from them, {@code EntryCells} is its reverse, and {@code ContextNotation} is how
 * a cell writes where a form means its term. TBX is read concept by concept ({@code TbxConcept}); what it has no data
 * category for stands in notes ({@code TbxRemark}). What is lost on the way is told ({@link
 * org.duizhao.term.format.NotHeld}).
 */
@NullMarked
package org.duizhao.term.format;

import org.jspecify.annotations.NullMarked;
