/**
 * The bilingual page to read. It is composed as plain records ({@link org.duizhao.write.page.TranscriptPage}), which the
 * compiled template only prints.
 */
@NullMarked
package org.duizhao.write.page;

import org.jspecify.annotations.NullMarked;
