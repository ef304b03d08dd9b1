/**
 * The workspace: one SQLite file that holds a document, what people have decided about it, and every edit. {@link
 * org.duizhao.workspace.Workspace} is the way in. A document in memory is a value ({@link
 * org.duizhao.workspace.document}), and so is what is done to it ({@link org.duizhao.workspace.edit}); this package keeps
 * them. Rows of beads and sentences are never changed, only put into the document or taken out of it, so that an edit is
 * undone by its rows alone, whenever and by whichever process.
 */
@NullMarked
package org.duizhao.workspace;

import org.jspecify.annotations.NullMarked;
