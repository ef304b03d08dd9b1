/**
 * Bytes become the characters of a text: what is said of their encoding, and the guess that they allow.
 */
@NullMarked
package org.duizhao.read.encoding;

import org.jspecify.annotations.NullMarked;
