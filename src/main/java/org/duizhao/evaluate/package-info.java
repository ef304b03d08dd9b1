/**
 * Ladders against gold: how many of the proposed beads are right and how many of the right ones were proposed.
 * {@link org.duizhao.evaluate.LadderFile} reads ladders, {@link org.duizhao.evaluate.Evaluation} scores them by the two
 * rules that published figures use, {@link org.duizhao.evaluate.ScoreTable} shows the result. {@link
 * org.duizhao.evaluate.Reliability} says how far the probabilities of beads can be trusted, and {@link
 * org.duizhao.evaluate.Assessment} sums up what an aligner did with a document. {@link
 * org.duizhao.evaluate.BoundaryScore} judges how running text was cut into sentences.
 */
@NullMarked
package org.duizhao.evaluate;

import org.jspecify.annotations.NullMarked;
