/**
 * Captions: Chinese sentences get the times of the English words that they translate ({@code timing}) and are cut into cues
 * ({@code cut}) within the limits of style guides ({@code style}); two subtitle files become one ({@code merge}); cues are held to a
 * guide ({@code check}).
 */
@NullMarked
package org.duizhao.caption;

import org.jspecify.annotations.NullMarked;
