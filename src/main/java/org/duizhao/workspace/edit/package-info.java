/**
 * What a person can do to a document. Each {@link org.duizhao.workspace.edit.Edit} is a value that makes one document of
 * another, or refuses with a reason; nothing is changed in place. What differs between two documents is a list of {@link
 * org.duizhao.workspace.edit.Splice}s.
 */
@NullMarked
package org.duizhao.workspace.edit;

import org.jspecify.annotations.NullMarked;
