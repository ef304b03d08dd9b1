/**
 * Duizhao (对照, "side by side") turns a Chinese transcript and its English source into parallel text. This is the map of
 * its packages. Data flows one way, from files to files:
 *
 * <pre>
 *   read → segment → term → align → write
 * </pre>
 *
 * <p>Each arrow is a value of {@link org.duizhao.bitext}, and no stage knows another. {@link org.duizhao.pipeline} alone
 * names them in order.
 *
 * <table>
 * <caption>The packages, what each is for, and which of ours it may use</caption>
 * <tr><th>package</th><th>purpose</th><th>uses</th></tr>
 * <tr><td>{@link org.duizhao.bitext}</td><td>the values that stages exchange: transcript, sentence, bead, ladder,
 *     alignment, term, finding</td><td>nothing</td></tr>
 * <tr><td>{@link org.duizhao.problem}</td><td>bad input as one value, a service that fails, and the exceptions that carry them</td>
 *     <td>nothing</td></tr>
 * <tr><td>{@link org.duizhao.script}</td><td>simplified and traditional Chinese: folded for matching, converted for
 *     output</td><td>bitext</td></tr>
 * <tr><td>{@link org.duizhao.number}</td><td>numbers as both languages write them, and their values</td>
 *     <td>bitext, script</td></tr>
 * <tr><td>{@link org.duizhao.xml}</td><td>XML read without trust, and written line by line</td><td>problem</td></tr>
 * <tr><td>{@link org.duizhao.tmx}</td><td>translation memories in TMX, read and written unit by unit</td>
 *     <td>bitext, problem, xml</td></tr>
 * <tr><td>{@link org.duizhao.xliff}</td><td>documents to translate in XLIFF, as translators give them back</td>
 *     <td>problem, xml</td></tr>
 * <tr><td>{@link org.duizhao.sheet}</td><td>beads as a workbook that people edit, written and read back</td>
 *     <td>problem</td></tr>
 * <tr><td>{@link org.duizhao.lexicon}</td><td>the bilingual dictionary and word frequencies, compiled by the build into
 *     one memory-mapped file</td><td>problem, script</td></tr>
 * <tr><td>{@link org.duizhao.read}</td><td>web pages, Markdown, Word documents, text and captions become a transcript</td>
 *     <td>bitext, problem</td></tr>
 * <tr><td>{@link org.duizhao.segment}</td><td>a transcript gets its sentences</td><td>bitext, problem, script</td></tr>
 * <tr><td>{@link org.duizhao.term}</td><td>glossaries: finding their terms, checking an alignment for them, proposing entries</td>
 *     <td>bitext, problem, script, number, xml, lexicon</td></tr>
 * <tr><td>{@link org.duizhao.align}</td><td>two lists of sentences become a ladder of beads with probabilities</td>
 *     <td>bitext, problem, script, number, lexicon</td></tr>
 * <tr><td>{@link org.duizhao.caption}</td><td>when Chinese sentences are said, by the English words they translate; cutting
 *     them into cues; two subtitle files made one; checking cues</td><td>bitext, problem, lexicon</td></tr>
 * <tr><td>{@link org.duizhao.write}</td><td>an alignment becomes files in the formats of other programs; findings a
 *     table, JSON or a page; cues become subtitle files</td>
 *     <td>bitext, problem, xml, tmx, xliff, sheet</td></tr>
 * <tr><td>{@link org.duizhao.evaluate}</td><td>ladders and sentences are scored against gold</td><td>bitext, problem</td></tr>
 * <tr><td>{@link org.duizhao.workspace}</td><td>the file in which an alignment is reviewed: decisions, edits, undo</td>
 *     <td>bitext, problem</td></tr>
 * <tr><td>{@link org.duizhao.review}</td><td>the page on which a person reviews a workspace, and its server</td>
 *     <td>bitext, problem, script, term, workspace, write</td></tr>
 * <tr><td>{@link org.duizhao.pipeline}</td><td>the main path, which names every stage in order</td>
 *     <td>every stage</td></tr>
 * <tr><td>{@link org.duizhao.cli}</td><td>commands, exit codes, the standard streams</td>
 *     <td>pipeline, review, workspace, evaluate, write, caption, term, script, bitext, problem</td></tr>
 * </table>
 *
 * <p>{@link org.duizhao.script.compile}, {@link org.duizhao.lexicon.compile} and {@link org.duizhao.segment.train} run
 * while the project is built and never after. The test {@code ArchitectureTest} holds this table.
 */
@NullMarked
package org.duizhao;

import org.jspecify.annotations.NullMarked;
