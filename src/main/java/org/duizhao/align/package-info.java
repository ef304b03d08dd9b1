/**
 * Two lists of sentences become a ladder of beads, each with its probability: tokens, anchors, features, the random field
 * and its decoding.
 */
@NullMarked
package org.duizhao.align;

import org.jspecify.annotations.NullMarked;
