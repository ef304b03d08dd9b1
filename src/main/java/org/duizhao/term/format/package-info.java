/**
 * Glossary files: what is in them becomes a {@link org.duizhao.term.Glossary} and back. {@code ContextNotation} is how a
 * cell of a table writes where a form means its term.
 */
@NullMarked
package org.duizhao.term.format;

import org.jspecify.annotations.NullMarked;
