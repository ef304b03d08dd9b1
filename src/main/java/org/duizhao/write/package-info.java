/**
 * An {@link org.duizhao.bitext.Alignment} becomes files. {@link org.duizhao.write.Exporter} is the only way in, and {@link
 * org.duizhao.write.OutputFormat} the one list of formats; each format is a writer in a package below this one, made of what
 * {@link org.duizhao.write.material} gives. {@link org.duizhao.write.Selection} says which beads an output holds; whatever it
 * does not hold is reported, one {@link org.duizhao.write.material.LeftOut} each.
 */
@NullMarked
package org.duizhao.write;

import org.jspecify.annotations.NullMarked;
