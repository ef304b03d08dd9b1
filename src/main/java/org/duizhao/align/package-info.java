/**
 * Two lists of sentences become a ladder of beads, each with its probability. {@link org.duizhao.align.Aligner} is the
 * way in, and {@link org.duizhao.align.StreamAligner} where the English is a stream of words that nobody has cut into sentences. What
 * the first does, in order, and where:
 *
 * <ol>
 *   <li>units of comparison: {@code EnglishTokenizer}, {@code ChineseTokenizer}, with {@link org.duizhao.number} for numerals, {@code TermEvidence},
 *       gathered in {@code TokenizedPair};
 *   <li>how words translate each other in this pair of texts: {@code TranslationTable}, {@code Background}, and, from a
 *       first pass, {@code Associations};
 *   <li>where to search: {@code SimilarSentences}, {@code Anchors}, {@code Band}, {@code FixedBeads} and the {@code Gap}s between them;
 *   <li>what speaks for a bead: {@code LexicalScores} and {@code PositionalScores}, {@code SentenceMarks}, {@code SideProfile}, {@code PairStructure}, and
 *       from a first pass {@code DocumentPriors}; {@code BeadFeatures} makes {@code Feature}s of it, {@code Weights} weigh them;
 *   <li>the random field and its decoding, twice by {@code TwoPassSearch}: a {@code CoarsePass} over the whole {@code
 *       Lattice} leaves {@code LikelyArcs}, an {@code ArcGraph}; {@code ScoredArcs} of it give the ladder;
 *   <li>learning the weights from gold: {@link org.duizhao.align.FieldTrainer}, {@code LogPosterior}, {@code ArcTable}, {@code GoldPaths},
 *       {@code Deletions}; what each kind of {@link org.duizhao.align.Evidence} is worth, by learning without it;
 *   <li>looking at the result from outside: {@link org.duizhao.align.AlignmentReviewer}.
 *   <li>the same over a stream of words: {@code CoarseStreamPass} finds a {@code StreamBand}, {@code StreamScores} and {@code CutScores} weigh
 *       the {@code StreamArcs}, {@code StreamPath} and {@code StreamPosterior} give a {@code WordRun} for each sentence; {@code ClockFit} tells how the clocks
 *       of both sides go together.
 * </ol>
 */
@NullMarked
package org.duizhao.align;

import org.jspecify.annotations.NullMarked;
