/**
 * XML read without trust and written as readers take it: {@link org.duizhao.xml.XmlCursor} walks through a document of any
 * length, in any encoding, knows no entities and no files but its own, and says where it is broken; {@link
 * org.duizhao.xml.XmlEvents} reads whole elements; {@link org.duizhao.xml.XmlLines} writes a document line by line.
 */
@NullMarked
package org.duizhao.xml;

import org.jspecify.annotations.NullMarked;
