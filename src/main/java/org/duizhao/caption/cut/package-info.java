/**
 * A timed Chinese talk is cut into cues within the limits of a style guide: {@code ChineseCuts} finds where it may be cut,
 * {@code Timeline} holds all these places, {@code CueShaper} says what the cue between two of them costs, {@code CueCutter}
 * finds the cheapest way through the talk.
 */
@NullMarked
package org.duizhao.caption.cut;

import org.jspecify.annotations.NullMarked;
