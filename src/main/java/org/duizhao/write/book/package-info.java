/** Beads as a book to read, in EPUB 3. */
@NullMarked
package org.duizhao.write.book;

import org.jspecify.annotations.NullMarked;
