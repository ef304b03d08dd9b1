/**
 * Files and pages become a {@link org.duizhao.bitext.Transcript}. A file is decoded ({@link org.duizhao.read.encoding}) and
 * its format told from its name and content. Documents ({@link org.duizhao.read.markdown}, {@link
 * org.duizhao.read.html}, {@link org.duizhao.read.docx}) become a {@link org.duizhao.read.text.Page}, subtitles ({@link
 * org.duizhao.read.caption}) timed lines; from there on all go one way, in this package: speaker labels are found ({@link
 * org.duizhao.read.speaker}), parts named, the ends of the talk drawn, blocks built. What is not part of the
 * talk is set aside and listed. Texts that are cut into sentences already are read by {@link
 * org.duizhao.read.SentenceListReader} and {@link org.duizhao.read.SentenceTableReader}. No package below this one uses it
 * or its neighbours, but for {@link org.duizhao.read.text}.
 */
@NullMarked
package org.duizhao.read;

import org.jspecify.annotations.NullMarked;
