/**
 * Proposing entries for a glossary: {@link org.duizhao.term.discover.TermDiscovery} names the steps. {@code Pairs} cuts the
 * beads of an alignment into words; {@code Units} are the strings of the Chinese that have the shape of a term; {@code
 * RenderingSearch} finds their English, {@code Termhood} and {@code Ranking} their order; {@code Mishearings} gathers wrong
 * spellings by the English, by likeness and by sound.
 */
@NullMarked
package org.duizhao.term.discover;

import org.jspecify.annotations.NullMarked;
