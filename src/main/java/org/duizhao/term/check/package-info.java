/**
 * Checks of an alignment. {@link org.duizhao.term.check.AlignmentChecker} runs the family of {@code Check}s over one {@code
 * CheckedText}, which holds what they all need: the beads with the terms and the renderings found in them, and how each
 * term was rendered where. Findings are values of {@link org.duizhao.bitext.Finding}.
 */
@NullMarked
package org.duizhao.term.check;

import org.jspecify.annotations.NullMarked;
