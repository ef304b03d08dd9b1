/**
 * Two subtitle files of one video, one Chinese and one English, become one with both languages: each Chinese cue stays as it
 * is cut and gets the English words that it translates.
 */
@NullMarked
package org.duizhao.caption.merge;

import org.jspecify.annotations.NullMarked;
