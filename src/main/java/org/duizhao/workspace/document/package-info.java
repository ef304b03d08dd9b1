/**
 * What a workspace holds, as values: a {@link org.duizhao.workspace.document.Document} is a list of beads that hold their
 * sentences. So every sentence stands in exactly one bead and both texts keep their order, whatever is done to the list.
 * Nothing here knows where a document is kept.
 */
@NullMarked
package org.duizhao.workspace.document;

import org.jspecify.annotations.NullMarked;
