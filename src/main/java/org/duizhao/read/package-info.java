/**
 * Files and pages become a {@link org.duizhao.bitext.Transcript}. A file is decoded and its format told from its name
 * and content. Markdown and plain text become a {@link org.duizhao.read.Page}, subtitles become timed lines; from there
 * on all go one way: speaker labels are found, parts named, the ends of the talk drawn, blocks built. What is not part
 * of the talk is set aside and listed. Texts that are cut into sentences already are read by {@link
 * org.duizhao.read.SentenceListReader} and {@link org.duizhao.read.SentenceTableReader}.
 */
@NullMarked
package org.duizhao.read;

import org.jspecify.annotations.NullMarked;
