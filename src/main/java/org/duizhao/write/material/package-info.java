/**
 * What writers work with: the beads of an alignment, numbered, and gathered by section and by turn; the terms they use;
 * texts free of characters that files cannot hold; and the account of whatever is left out. Each format is an {@link
 * org.duizhao.write.material.AlignmentWriter}.
 */
@NullMarked
package org.duizhao.write.material;

import org.jspecify.annotations.NullMarked;
