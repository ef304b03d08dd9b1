package org.duizhao.align;

/**
 * What is learned from one text.
 *
 * @param arcs its beads, with gold
 * @param share how much it counts
 */
record Lesson(ArcTable arcs, double share) {}
