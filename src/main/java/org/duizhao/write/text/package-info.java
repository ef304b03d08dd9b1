/** Bilingual transcripts as text that people read and edit: plain, and in Markdown. */
@NullMarked
package org.duizhao.write.text;

import org.jspecify.annotations.NullMarked;
